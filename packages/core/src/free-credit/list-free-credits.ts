import { listFreeCredits } from '@atrium/contracts/free-credit/list-free-credits';
import { listFreeCredits as listRows } from '@atrium/db/free-credit/free-credit-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewFreeCredit } from './free-credit-view.ts';

const page = 50;

export const listFreeCreditsVerb = implementStaff(listFreeCredits, async ({ input, system, audit }) => {
  const { organizationId, before } = input;
  const rows = await listRows(system, { organizationId, before, limit: page + 1 });
  const shown = rows.slice(0, page);
  audit.staff({ ...(organizationId && { organizationId }), after: { count: shown.length } });
  return {
    credits: shown.map(({ createdAt: _, ...row }) => viewFreeCredit(row)),
    more: rows.length > page,
  };
});
