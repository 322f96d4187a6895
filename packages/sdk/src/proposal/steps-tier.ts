/** Tier and category may change while it is worked on; a tier that leaders approve asks them, whenever it is chosen (SZ-36). */
export const tierIn = <S extends string>(to: S) => {
  const approve = {
    to,
    by: ['keyApprover'],
    needs: 'keyApproval',
    guard: ['notOwnApproval'],
    settles: { keyApproval: 'approved' },
    derives: 'keyApproval',
    basis: 'SZ-36',
  } as const;
  return {
    classify: {
      to,
      by: ['proposalCommittee', 'substitute'],
      needs: 'classify',
      guard: ['notOwnDecision'],
      derives: 'classification',
      closes: ['keyApproval'],
      opens: { keyApproval: 'keyApprovers' },
    },
    approveKey: [{ ...approve, when: ['lastKeyApproval'], closes: ['keyApproval'] }, approve],
  } as const;
};
