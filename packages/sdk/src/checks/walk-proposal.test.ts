import { national, shangzhou } from '@cppcc-kit/profiles';
import { proposalSamples } from '../checks.js';
import { proposalProcess } from '../proposal.js';
import { describePlaces, describeWalks } from '../testing/walks.js';

describePlaces(proposalProcess, proposalSamples);
describeWalks(proposalProcess, proposalSamples, [national, shangzhou]);
