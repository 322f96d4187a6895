export const write = {
  to: 'drafting',
  by: ['member', 'proposalCommittee', 'specialCommittee', 'chairpersonsMeeting'],
  onBehalf: { by: ['proposalCommittee', 'chairpersonsMeeting'] },
  needs: 'form',
  guard: ['ownKind', 'othersInvited'],
  keeps: 'form',
  derives: 'revision',
  seats: { firstProposer: 'proposer', coSigner: 'invitees', signer: 'proposer', recorder: 'recorder' },
  /** What others wrote down for him, the proposer confirms by submitting it himself (LZ-14: nobody lends his account). */
  opens: { confirmation: 'recordedFor' },
  basis: '提案工作条例：个人、联名、集体',
} as const;
/** A signature covers the text that was signed: a changed text asks every invited member again. */
export const invite = { opens: { ...write.opens, coSign: 'invitees' }, starts: ['coSign'] } as const;
export const rewrite = {
  ...write,
  by: ['firstProposer', 'recorder'],
  onBehalf: { by: ['recorder'], of: 'firstProposer' },
  closes: ['coSign', 'confirmation', 'revision'],
  stops: ['coSign'],
  repins: 'notYetSubmitted',
  basis: '联名以所签文本为准',
} as const;
export const submit = {
  to: 'submitted',
  by: ['firstProposer'],
  guard: ['signaturesIn', 'mayBeSubmitted', 'fitsSettings'],
  /** A draft begun before the session and submitted in it is a proposal of that session (domain §2.1 Window). */
  repins: 'notYetSubmitted',
  derives: 'submission',
  seats: { coSigner: 'signedCoSigners', signer: 'signersNow' },
  closes: ['coSign', 'confirmation'],
  stops: ['coSign'],
  basis: 'SZ-32',
} as const;
/** The recorder takes back what he wrote down by mistake, e.g. for another person of the name. */
export const withdraw = {
  by: ['firstProposer', 'recorder'],
  needs: 'reason',
  keeps: 'withdrawal',
  closes: ['coSign', 'confirmation'],
  stops: ['coSign'],
} as const;
