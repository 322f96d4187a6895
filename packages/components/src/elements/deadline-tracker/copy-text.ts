import { formatDueDate } from '@cppcc-kit/sdk';
import { getReference } from '../../cases/reference.js';
import type { Entry } from './entries.js';
import { words } from './urgency.js';

/** Deadlines as lines with tabs, which spreadsheets take as a table. */
export function toTable(entries: readonly Entry[], nameWhose: (entry: Entry) => string): string {
  const rows = entries.map((entry) => {
    const { label, deadline, item } = entry;
    const { due } = deadline.receipt;
    return [
      label,
      due === undefined ? '' : formatDueDate(due),
      deadline.label,
      getReference(item),
      item.title,
      nameWhose(entry),
    ];
  });
  return [words().columns, ...rows].map((row) => row.map(toCell).join('\t')).join('\n');
}

/** What begins like a formula would be one in a spreadsheet: titles come from anybody. */
const toCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[=+\-@]/, "'$&");

/** Puts text on the clipboard; false where the browser does not let it. The modern way is missing on plain-http pages. */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand(text);
    }
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
}
