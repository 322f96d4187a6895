import { wordsOf, type Wording } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';

export const words = (): Wording['proposalForm'] => wordsOf('proposalForm', zh.proposalForm);
