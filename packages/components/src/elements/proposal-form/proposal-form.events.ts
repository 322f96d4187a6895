/** After the draft was saved on this computer. */
export class CppccSavedEvent extends Event {
  /** For `draft-id`. */
  readonly draftId: string;
  /** ISO instant. */
  readonly savedAt: string;
  constructor(draftId: string, savedAt: string) {
    super('cppcc-saved', { bubbles: true, composed: true });
    this.draftId = draftId;
    this.savedAt = savedAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cppcc-saved': CppccSavedEvent;
  }
}
