/** What nobody sees and everybody pastes: zero-width signs, soft hyphens, variation selectors, tags, signs of writing order. */
const UNSEEN = /[\p{DI}\p{Cf}\p{Cc}]/gu;

/** Full-width forms as plain ones and nothing unseen: what is typed into a field for a number or an address. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, (each) => (/\s/.test(each) ? ' ' : ''))
    .trim();
}
