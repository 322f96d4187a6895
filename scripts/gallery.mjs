// npm run gallery [-- --only NAME]: photographs every example of every element, on a wide screen and on a phone, into
// gallery/index.html, and checks each with axe. Fails on any violation, console error or sideways scrolling.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

await ensureInstalled();
// Loaded only now: it needs installed packages.
const { openTheatre, widths } = await import('../test/gallery/theatre.mjs');

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = join(root, 'gallery');
const theatre = await openTheatre(values);
// Width by width: examples of one module and width share a page.
const shots = widths.flatMap((width) => theatre.examples.map((example) => ({ ...example, width })));
for (const { module } of theatre.examples) rmSync(join(folder, module), { recursive: true, force: true });
const photographs = [];
for (const shot of shots) photographs.push(await photograph(shot));
await theatre.close();
// On the page the widths of one example stand together.
const sameExample = ({ module, name }) =>
  photographs.filter((one) => one.module === module && one.name === name);
writeFileSync(join(folder, 'index.html'), indexPage(theatre.examples.flatMap(sameExample)));
report(photographs);

async function photograph(shot) {
  const { page, problems } = await theatre.show(shot, shot.width);
  const image = `${shot.module}/${shot.name}-${shot.width}.png`;
  mkdirSync(join(folder, shot.module), { recursive: true });
  // The window takes the height of the page: photographs of pages longer than their window can come out in tiles.
  const height = await page.evaluate(
    () => Math.ceil(document.querySelector('main').getBoundingClientRect().bottom) + 16,
  );
  await page.setViewportSize({ width: shot.width, height });
  await page.screenshot({ path: join(folder, image) });
  return { ...shot, image, problems };
}

function report(list) {
  const wrong = list.filter(({ problems }) => problems.length > 0);
  for (const { module, name, width, problems } of wrong) {
    console.error(
      `${module} ${name} at ${width} px\n${problems.map((problem) => `  ${problem}\n`).join('')}`,
    );
  }
  console.log(`${list.length} photographs in gallery/index.html, ${wrong.length} with problems`);
  process.exitCode = list.length > 0 && wrong.length === 0 ? 0 : 1;
}

function indexPage(list) {
  const modules = [...new Set(list.map(({ module }) => module))];
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>组件图册</title>
<style>
body { margin: 2em; font: 16px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; background: #eef1f5; }
figure { display: inline-block; margin: 0 1em 2em 0; vertical-align: top; }
img { display: block; max-width: 960px; border: 1px solid #ccd; }
strong { color: #b3261e; }
</style>
<nav>${modules.map((module) => `<a href="#${module}">${module}</a> `).join('')}</nav>
${modules
  .map(
    (module) =>
      `<h2 id="${module}">${module}</h2>${list
        .filter((one) => one.module === module)
        .map(figure)
        .join('')}`,
  )
  .join('')}</html>`;
}

function figure({ title, state, image, width, problems }) {
  const wrong = problems.length > 0 ? `<br><strong>${escape(problems.join('\n'))}</strong>` : '';
  return `<figure><figcaption>${escape(title)} · ${state} · ${width} px${wrong}</figcaption><img loading="lazy" src="${image}" alt="${escape(title)}"></figure>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
