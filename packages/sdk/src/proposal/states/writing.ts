import { invite, rewrite, submit, withdraw } from '../steps-writing.js';

/** Written, signed by those invited, submitted. */
export const writing = {
  drafting: {
    label: '起草中',
    tone: 'quiet',
    seenBy: ['proposers', 'recorders'],
    on: {
      revise: [{ ...rewrite, ...invite, when: ['invites'] }, rewrite],
      acceptCoSign: {
        to: 'drafting',
        by: ['coSigner'],
        needs: 'coSign',
        settles: { coSign: 'accepted' },
        guard: ['coSignOpen'],
        seats: { signer: 'signersNow' },
        adds: 'coSignatures',
      },
      declineCoSign: {
        to: 'drafting',
        by: ['coSigner'],
        needs: 'coSign',
        settles: { coSign: 'declined' },
        adds: 'coSignatures',
      },
      submit: [{ ...submit, when: ['recorded'], settles: { confirmation: 'confirmed' } }, submit],
      /** What the committee never received stays with those who wrote it. */
      withdraw: [
        { ...withdraw, when: ['wasSubmitted'], to: 'withdrawn' },
        { ...withdraw, to: 'discarded' },
      ],
    },
  },
} as const;
