import { plantedInWriting } from './planted/writing.js';
import { proveTheyAreCaught } from './planted/prove.js';

proveTheyAreCaught(plantedInWriting);
