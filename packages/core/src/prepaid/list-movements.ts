import { listMovements, movementPageSize } from '@atrium/contracts/prepaid/list-movements';
import { listMovementRows } from '@atrium/db/ledger/movement-queries';
import { implement } from '../kernel/implement.ts';
import { viewMovement } from './movement-view.ts';

export const listMovementsVerb = implement(listMovements, async ({ input, tenant, host }) => {
  const { currency, from, to, before } = input;
  const page = { sellerId: host.seller.id, currency, from, to, before, limit: movementPageSize + 1 };
  const rows = await listMovementRows(tenant, page);
  const shown = rows.slice(0, movementPageSize);
  return {
    movements: shown.map(viewMovement),
    older: rows.length > movementPageSize ? (shown.at(-1)?.id ?? null) : null,
  };
});
