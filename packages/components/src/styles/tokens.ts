import { css } from 'lit';

/**
 * The tokens of the design system. Each private `--_name`, which all other styles use, takes its value from the
 * public `--cppcc-name`, so a host page sets the look from outside: `cppcc-provider { --cppcc-accent: #8c1d18 }`.
 *
 * Lengths are in px only once (`--cppcc-font-size`) and in em everywhere else: many portals change the size of a
 * rem, and elder mode (`elder` on an element or on the provider) is then a few values, not a second style sheet.
 * The contrast of every pair of colours in use is computed by contrast.test.ts.
 *
 * @cssproperty --cppcc-font, --cppcc-font-size, --cppcc-line-height, --cppcc-prose-line-height: type
 * @cssproperty --cppcc-space: distance between fields and blocks
 * @cssproperty --cppcc-target: least height of anything that is clicked or typed into
 * @cssproperty --cppcc-density: factor of the padding in tables, panels and fact lists
 * @cssproperty --cppcc-radius, --cppcc-shadow
 * @cssproperty --cppcc-page, --cppcc-soft: background of the element and of a quieter area in it
 * @cssproperty --cppcc-text, --cppcc-muted: text and secondary text
 * @cssproperty --cppcc-line, --cppcc-edge: decorative lines and the outline of a control (3:1 at least)
 * @cssproperty --cppcc-accent, --cppcc-accent-strong, --cppcc-accent-soft, --cppcc-on-accent: set all four together
 * @cssproperty --cppcc-success, --cppcc-warning, --cppcc-danger and the same with -soft: tones, text on soft
 * @cssproperty --cppcc-ring: focus
 */
export const tokens = css`
  :host {
    --_font: var(
      --cppcc-font,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'WenQuanYi Micro Hei',
      sans-serif
    );
    --_size: var(--cppcc-font-size, 16px);
    --_leading: var(--cppcc-line-height, 1.5);
    --_prose: var(--cppcc-prose-line-height, 1.7);
    --_space: var(--cppcc-space, 1em);
    --_target: var(--cppcc-target, 2.5em);
    --_pad: calc(0.75em * var(--cppcc-density, 1));
    --_radius: var(--cppcc-radius, 4px);
    --_shadow: var(--cppcc-shadow, 0 1px 3px rgba(28, 36, 48, 0.14));
    --_page: var(--cppcc-page, #fff);
    --_soft: var(--cppcc-soft, #f4f6f9);
    --_text: var(--cppcc-text, #1c2430);
    --_muted: var(--cppcc-muted, #55606f);
    --_line: var(--cppcc-line, #d8dde4);
    --_edge: var(--cppcc-edge, #76808e);
    --_accent: var(--cppcc-accent, #17508c);
    --_accent-strong: var(--cppcc-accent-strong, #0f3b6b);
    --_accent-soft: var(--cppcc-accent-soft, #e8f0f9);
    --_on-accent: var(--cppcc-on-accent, #fff);
    --_success: var(--cppcc-success, #176639);
    --_success-soft: var(--cppcc-success-soft, #e6f4ea);
    --_warning: var(--cppcc-warning, #855000);
    --_warning-soft: var(--cppcc-warning-soft, #fdf3df);
    --_danger: var(--cppcc-danger, #b3261e);
    --_danger-soft: var(--cppcc-danger-soft, #fdecea);
    --_ring: var(--cppcc-ring, #2b7de0);
  }
  :host([elder]) {
    --cppcc-font-size: 20px;
    --cppcc-line-height: 1.6;
    --cppcc-prose-line-height: 1.9;
    --cppcc-density: 1.25;
  }
`;
