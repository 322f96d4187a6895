const publishers = ['proposalCommittee', 'chairpersonsMeeting'] as const;

/** What is public can be taken down whatever goes on meanwhile, and also from the files. */
export const takeDownIn = <S extends string>(to: S) =>
  ({
    unpublish: {
      to,
      by: publishers,
      needs: 'reason',
      guard: ['notOwnEnding', 'isPublic'],
      derives: 'unpublication',
    },
  }) as const;

/** Publication follows consent and, for the reply, its own review (domain §6 #21). */
export const publicationIn = <S extends string>(to: S) =>
  ({
    publish: {
      to,
      by: publishers,
      needs: 'publish',
      guard: ['notOwnEnding', 'mayPublish'],
      derives: 'publication',
      stops: ['publish'],
      basis: 'SZ-48',
    },
    ...takeDownIn(to),
  }) as const;
