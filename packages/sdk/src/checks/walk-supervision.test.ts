import { supervisionSamples } from '../checks.js';
import { supervisionProcess } from '../supervision.js';
import { describeWalks, profiles } from '../testing/walks.js';

describeWalks(supervisionProcess, supervisionSamples, profiles);
