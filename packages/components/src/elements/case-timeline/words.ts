import { wordsOf } from '../../wording/language.js';
import * as zh from '../../wording/zh.js';

export const words = () => wordsOf('caseTimeline', zh.caseTimeline);
