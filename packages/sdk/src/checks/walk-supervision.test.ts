import { supervisionSamples } from '../checks.js';
import { supervisionProcess } from '../supervision.js';
import { describeWalks } from '../testing/walks.js';

describeWalks(supervisionProcess, supervisionSamples);
