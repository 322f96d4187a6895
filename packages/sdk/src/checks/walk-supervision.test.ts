import { supervisionSamples } from '../checks.js';
import { supervisionProcess } from '../supervision.js';
import { describePlaces, describeWalks, profiles } from '../testing/walks.js';

describePlaces(supervisionProcess, supervisionSamples);
describeWalks(supervisionProcess, supervisionSamples, profiles);
