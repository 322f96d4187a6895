import type { Actor } from '@cppcc-kit/sdk';

/** Whoever has not signed in: reads what is public, writes nothing. */
export const anonymous: Actor = { id: 'anonymous', name: '', roles: ['public'] };

export function isAnonymous(actor: Actor): boolean {
  return actor.id === anonymous.id;
}
