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
      env: childEnvironment(env),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Like runNode, but also hands back what was printed, so that results can be counted. */
export function runNodeAndRead(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: childEnvironment(env),
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

/** Colours are for terminals, also through a pipe of ours, and not for log files; whoever has decided is obeyed. */
function childEnvironment(env) {
  const isDecided = 'FORCE_COLOR' in process.env || 'NO_COLOR' in process.env;
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  return { ...process.env, ...(isDecided ? {} : colours), ...env };
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
