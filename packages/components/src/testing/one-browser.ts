import type { CaseAdapter } from '@cppcc-kit/adapter';
import type { people } from './people.js';
import type { Stage } from './stage.js';

/** A browser: one session, whatever windows are open. Who signs in last signs what every page of it sends. */
export interface OneBrowser {
  readonly adapter: CaseAdapter;
  signIn(person: keyof typeof people): void;
}

export function oneBrowser({ as }: Stage, person: keyof typeof people): OneBrowser {
  let present = as(person);
  return {
    adapter: {
      supports: present.supports,
      open: (...call) => present.open(...call),
      send: (...call) => present.send(...call),
      get: (...call) => present.get(...call),
      list: (...call) => present.list(...call),
      history: (...call) => present.history(...call),
      attachments: {
        put: (...call) => present.attachments!.put(...call),
        get: (...call) => present.attachments!.get(...call),
      },
      directory: {
        people: (...call) => present.directory!.people(...call),
        units: (...call) => present.directory!.units(...call),
      },
    },
    signIn(another) {
      present = as(another);
    },
  };
}
