import { formatSavedAt } from '@cppcc-kit/drafts';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';

/** 已保存 14:05. `at` is an ISO instant. */
export const savedLine = (at: string): string => wordsOf('states', zh.states).saved(formatSavedAt(at));
