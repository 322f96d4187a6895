/** 催办, 督办 and who leads: steps of their own, on the record and told to the units (SZ-31, LZ-04, QK-14). */

const offices = ['proposalCommittee', 'partyOffice', 'governmentOffice', 'inspectionOffice'] as const;

/** 领衔督办, 分管 and 领办 leaders of a case (SZ-43, LZ-04, QK-14). */
export const leadersIn = <S extends string>(to: S) =>
  ({
    nameLeaders: {
      to,
      by: ['proposalCommittee', 'chairpersonsMeeting'],
      needs: 'leaders',
      guard: ['notOwnEnding'],
      keeps: 'leaders',
      basis: 'SZ-43, QK-14',
    },
  }) as const;

/** Reminding a unit (催办), following up by a leader (督办), and the unit's account of where it stands. */
export const followUpIn = <S extends string>(to: S) =>
  ({
    remind: {
      to,
      by: offices,
      needs: 'remind',
      guard: ['unitsOfCase'],
      adds: 'reminders',
      beginsFor: 'namedUnits',
      endsFor: 'namedUnits',
      closes: ['reminder'],
      opens: { reminder: 'namedUnits' },
      basis: 'SZ-31',
    },
    followUp: {
      to,
      by: [...offices, 'chairpersonsMeeting'],
      needs: 'followUp',
      guard: ['unitsOfCase'],
      adds: 'followUps',
      beginsFor: 'namedUnits',
      endsFor: 'namedUnits',
      closes: ['followUp'],
      opens: { followUp: 'namedUnits' },
      basis: 'LZ-04, QK-14',
    },
    reportProgress: {
      to,
      by: ['handlingUnit'],
      needs: 'progress',
      when: ['urged'],
      adds: 'progressReports',
      closes: ['reminder', 'followUp'],
      basis: 'LZ-07',
    },
  }) as const;

/** 分办到科室: who inside the unit handles it. */
export const insideIn = <S extends string>(to: S) =>
  ({
    assignInside: {
      to,
      by: ['handlingUnit'],
      needs: 'inside',
      keepsByUnit: 'departments',
      basis: 'domain §3.5',
    },
  }) as const;
