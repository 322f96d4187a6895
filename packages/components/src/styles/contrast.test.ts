import { expect } from '@open-wc/testing';
import * as styles from './index.js';

/** Foreground on background, as they meet in the styles. WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text. */
const pairs: readonly { least: number; on: string; tokens: readonly string[] }[] = [
  {
    least: 4.5,
    on: 'page',
    tokens: ['text', 'muted', 'accent', 'accent-strong', 'danger', 'success', 'warning'],
  },
  { least: 4.5, on: 'soft', tokens: ['text', 'muted', 'accent', 'accent-strong', 'danger'] },
  { least: 4.5, on: 'accent-soft', tokens: ['text', 'muted', 'accent', 'accent-strong'] },
  { least: 4.5, on: 'success-soft', tokens: ['text', 'muted', 'accent', 'success'] },
  { least: 4.5, on: 'warning-soft', tokens: ['text', 'muted', 'accent', 'warning'] },
  { least: 4.5, on: 'danger-soft', tokens: ['text', 'muted', 'accent', 'danger'] },
  { least: 4.5, on: 'accent', tokens: ['on-accent'] },
  { least: 4.5, on: 'accent-strong', tokens: ['on-accent'] },
  { least: 4.5, on: 'danger', tokens: ['page'] },
  { least: 4.5, on: 'text', tokens: ['page'] },
  { least: 3, on: 'page', tokens: ['edge', 'ring'] },
  { least: 3, on: 'soft', tokens: ['edge', 'ring'] },
  { least: 3, on: 'accent-soft', tokens: ['edge', 'ring'] },
  { least: 3, on: 'danger-soft', tokens: ['edge', 'ring'] },
  { least: 3, on: 'text', tokens: ['ring'] },
];

/** Separates areas that are told apart without it. */
const decorative = ['line'];

const colours = new Map(
  Array.from(
    styles.tokens.cssText.matchAll(/--_([\w-]+): var\(--cppcc-\1, (#\w{3,6})\)/g),
    ([, name, value]) => [name, value],
  ),
);

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colours.get(name)!))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast of the tokens', () => {
  for (const { least, on, tokens } of pairs) {
    for (const name of tokens) {
      it(`${name} on ${on}: at least ${least}`, () => {
        expect(contrast(name, on)).to.be.at.least(least);
      });
    }
  }

  it('reads the colours: black on white is 21', () => {
    expect(luminance('#fff') + 0.05).to.be.closeTo(21 * (luminance('#000000') + 0.05), 1e-9);
  });

  it('covers every colour that the styles use', () => {
    const css = Object.values(styles)
      .map(({ cssText }) => cssText)
      .join('');
    const used = Array.from(
      css.matchAll(/(?:color|background|border|outline|box-shadow)[^:;{}]*:[^;}]*var\(--_([\w-]+)\)/g),
      ([, name]) => name!,
    );
    const covered = new Set([...decorative, ...pairs.flatMap(({ on, tokens }) => [on, ...tokens])]);
    const missing = used.filter((name) => colours.has(name) && !covered.has(name));
    expect(used.length).to.be.above(40);
    expect(missing).to.deep.equal([]);
  });
});
