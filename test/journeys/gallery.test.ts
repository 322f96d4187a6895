// Every example of every element, on a wide screen and on a phone: axe finds nothing, also inside shadow roots, nothing
// scrolls sideways, and a page with a strict content security policy logs no error.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTheatre, widths } from '../gallery/theatre.mjs';
import { setUp } from './set-up.js';

describe('examples', () => {
  const theatre = setUp(openTheatre, ({ close }) => close());

  for (const width of widths) {
    test(`nothing is wrong at ${width} px`, async (context) => {
      assert.ok(theatre().examples.length > 0, 'no examples were found');
      for (const example of theatre().examples) {
        await context.test(`${example.module}: ${example.title}`, async () => {
          const { problems } = await theatre().show(example, width);
          assert.deepEqual(problems, []);
        });
      }
    });
  }
});
