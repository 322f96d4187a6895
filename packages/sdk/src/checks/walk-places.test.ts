import { proposalSamples, supervisionSamples } from '../checks.js';
import { proposalProcess } from '../proposal.js';
import { supervisionProcess } from '../supervision.js';
import { describePlaces } from '../testing/walks.js';

describePlaces(proposalProcess, proposalSamples);
describePlaces(supervisionProcess, supervisionSamples);
