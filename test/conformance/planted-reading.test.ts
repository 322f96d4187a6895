import { plantedInReading } from './planted/reading.js';
import { proveTheyAreCaught } from './planted/prove.js';

proveTheyAreCaught(plantedInReading);
