import type { suspenseReasons } from '@atrium/contracts/bank-file/bank-view';
import { listBankMovement } from '@atrium/contracts/bank-movement/list-bank-movement';
import { listSuspense, type SuspenseRow } from '@atrium/db/bank/suspense-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

const most = 200;

export const listBankMovementVerb = implementStaff(listBankMovement, async ({ host, system, audit }) => {
  const { rows, total } = await listSuspense(system, host.seller.id, most);
  audit.staff({ after: { count: rows.length } });
  return { movements: rows.map(toView), total };
});

const toView = (row: SuspenseRow) => ({
  ...{ id: String(row.id), bookedOn: row.bookedOn, direction: row.direction, amountMinor: row.amountMinor },
  ...{ currency: row.currency, reference: row.reference, message: row.message },
  ...{ debtorName: row.debtorName, debtorIban: row.debtorIban, suggested: [...row.suggested] },
  why: row.why as (typeof suspenseReasons)[number],
});
