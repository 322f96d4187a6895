import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

export const words = () => wordsOf('caseList', zh.caseList);
export const pageWords = () => wordsOf('pages', zh.pages);
