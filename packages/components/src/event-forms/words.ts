import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** The words of the event forms. */
export const words = () => wordsOf('eventForms', zh.eventForms);
