import { formatReference } from '../labels.js';
import { words } from './words.js';

/** The running number of a case or of one of its papers: 第031号, 收件23, 监督意见第003号. */
export function getReference({
  number,
  series,
}: {
  readonly number?: number;
  readonly series?: string;
}): string {
  if (number === undefined) return '';
  const ofPaper = words().references[series ?? ''];
  return ofPaper?.(number) ?? formatReference({ number, ...(series === undefined ? {} : { series }) });
}
