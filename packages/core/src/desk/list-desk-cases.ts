import { listedCases } from '@atrium/contracts/desk/desk-types';
import { listDeskCases } from '@atrium/contracts/desk/list-desk-cases';
import { listOwnCases } from '@atrium/db/desk/case-queries';
import { listRunningAccesses } from '@atrium/db/support/access-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewCase } from './case-view.ts';

export const listDeskCasesVerb = implementStaff(listDeskCases, async ({ staff, now, system, audit }) => {
  const identify = staff.may('desk.customer.identify');
  const cases = await listOwnCases(system, staff.accountId, now, listedCases);
  const accesses = identify ? await listRunningAccesses(system, now, listedCases) : [];
  audit.staff({ after: { cases: cases.length, accesses: accesses.length } });
  return {
    cases: cases.map(viewCase),
    accesses: accesses.map(({ endsAt, firstUsedAt, ...shown }) => ({
      ...{ ...shown, endsAt: endsAt.toISOString(), firstUsedAt: firstUsedAt?.toISOString() ?? null },
    })),
    can: {
      ...{ identify, openWithReason: staff.may('desk.customer.open_with_reason') },
      manageStaff: staff.may('desk.staff.list'),
    },
  };
});
