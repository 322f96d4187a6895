import { proposalSamples } from '../checks.js';
import { proposalProcess } from '../proposal.js';
import { contrary, describeWalks } from '../testing/walks.js';

describeWalks(proposalProcess, proposalSamples, [contrary]);
