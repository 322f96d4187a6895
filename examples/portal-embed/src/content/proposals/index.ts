import type { ProposalContent } from '../types.js';
import { agriculture } from './agriculture.js';
import { city } from './city.js';
import { culture } from './culture.js';
import { economy } from './economy.js';
import { education } from './education.js';
import { environment } from './environment.js';
import { finance } from './finance.js';
import { governmentServices } from './government-services.js';
import { health } from './health.js';
import { housing } from './housing.js';
import { labour } from './labour.js';
import { law } from './law.js';
import { outcomes } from './outcomes.js';
import { society } from './society.js';
import { transport } from './transport.js';
import { water } from './water.js';
import { welfare } from './welfare.js';

/** Every proposal of the demonstration, by topic. */
export const proposals: readonly ProposalContent[] = [
  ...education,
  ...health,
  ...culture,
  ...agriculture,
  ...water,
  ...environment,
  ...housing,
  ...city,
  ...transport,
  ...welfare,
  ...labour,
  ...economy,
  ...finance,
  ...governmentServices,
  ...law,
  ...society,
  ...outcomes,
];
