// Starts other programs, always without a shell, and says what is being done and how long it took.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand, root } from './paths.mjs';

/** Runs node with `args` in the repository; resolves to the exit code. */
export function runNode(args, env = {}) {
  return runProgram(process.execPath, args, env);
}

/** Runs npm with `args` in the repository; resolves to the exit code. */
export function runNpm(args, env = {}) {
  return runNode([npmCommand(), ...args], env);
}

/** Runs any program with its output shown; resolves to the exit code, 1 if it cannot be started. */
export function runProgram(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Like runNode, but also hands back what was printed, so that results can be counted. Colours are for terminals. */
export function runNodeAndRead(args, env = {}) {
  return new Promise((resolve, reject) => {
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...colours, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      const plain = stripVTControlCharacters(text);
      process.stdout.write(process.stdout.isTTY ? text : plain);
      output += plain;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Announces a step, runs it, says how long it took, and returns what it returned. */
export async function step(title, action) {
  console.log(`\n> ${title}`);
  const start = performance.now();
  const result = await action();
  console.log(`  ${title}: ${formatSeconds(performance.now() - start)}`);
  return result;
}

export function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
