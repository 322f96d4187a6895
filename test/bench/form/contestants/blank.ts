// One input, three text areas, no code: what the browser alone costs.
import { boot } from '../page.js';

boot((place) => {
  for (const tag of ['input', 'textarea', 'textarea', 'textarea'] as const)
    place.append(document.createElement(tag));
  return undefined;
});
