import { writingIn } from '../steps-writing.js';

/** Written, signed by those invited, submitted. */
export const writing = {
  drafting: {
    label: '起草中',
    tone: 'quiet',
    seenBy: ['proposers', 'recorders'],
    on: {
      ...writingIn('drafting'),
      /**
       * What the committee never received stays with those who wrote and signed it: they read that it was given up. The
       * recorder takes back what he wrote down by mistake, e.g. for another person of the name.
       */
      withdraw: {
        to: 'discarded',
        by: ['firstProposer', 'recorder'],
        needs: 'reason',
        guard: ['recordedForNobodyElse'],
        keeps: 'withdrawal',
        closes: ['coSign', 'confirmation'],
        stops: ['coSign'],
      },
    },
  },
} as const;
