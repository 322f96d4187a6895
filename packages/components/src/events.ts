import type { CaseView } from '@cppcc-kit/adapter';
import type { JsonObject } from '@cppcc-kit/sdk';

/** Bubbles through shadow roots, so a host listens once at the provider. */
const far = { bubbles: true, composed: true } as const;

/** Before an event is sent to the back end; `preventDefault()` keeps it from being sent. */
export class CppccSendEvent extends Event {
  /** Undefined while the case is not opened yet. */
  readonly caseId: string | undefined;
  /** Event type of the process: `submit`, `file`. */
  readonly eventType: string;
  readonly data: JsonObject;
  constructor(caseId: string | undefined, eventType: string, data: JsonObject) {
    super('cppcc-send', { ...far, cancelable: true });
    this.caseId = caseId;
    this.eventType = eventType;
    this.data = data;
  }
}

/** After the back end took an event. */
export class CppccSentEvent extends Event {
  readonly eventType: string;
  /** The case as it is now. */
  readonly case: CaseView;
  constructor(eventType: string, view: CaseView) {
    super('cppcc-sent', far);
    this.eventType = eventType;
    this.case = view;
  }
}

/**
 * A case turned out to have gone on meanwhile: what was to be done with it was not taken, and nothing of what was typed is
 * lost. Everything on the page that shows the case follows, as after `cppcc-sent`.
 */
export class CppccMovedEvent extends Event {
  /** The case as it is now. */
  readonly case: CaseView;
  constructor(view: CaseView) {
    super('cppcc-moved', far);
    this.case = view;
  }
}

/** A case was chosen in a list, queue or calendar. Cancelable: a host that navigates itself calls `preventDefault()`. */
export class CppccSelectEvent extends Event {
  readonly caseId: string;
  constructor(caseId: string) {
    super('cppcc-select', { ...far, cancelable: true });
    this.caseId = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cppcc-send': CppccSendEvent;
    'cppcc-sent': CppccSentEvent;
    'cppcc-moved': CppccMovedEvent;
    'cppcc-select': CppccSelectEvent;
  }
}
