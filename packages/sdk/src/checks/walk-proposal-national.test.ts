import { national } from '@cppcc-kit/profiles';
import { proposalSamples } from '../checks.js';
import { proposalProcess } from '../proposal.js';
import { describeWalks } from '../testing/walks.js';

describeWalks(proposalProcess, proposalSamples, [national]);
