import { type CalendarDate, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { currencies } from '@atrium/contracts/currency';
import { openTransfer } from '@atrium/contracts/transfer/open-transfer';
import type { OfferedItem, TransferObstacle } from '@atrium/contracts/transfer/transfer-view';
import { findOffered, type OfferedRow } from '@atrium/db/transfer/offered-queries';
import {
  listOwnOrganizations,
  type TransferItemRow,
  type TransferRow,
} from '@atrium/db/transfer/transfer-queries';
import { asResourceType } from '../access/levels-in-effect.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { viewStanding } from '../product/view-standing.ts';
import { renewalPrice } from './renewal-price.ts';
import { requireTransfer } from './transfer-state.ts';

export const openTransferVerb = implement(openTransfer, async (context) => {
  const { input, actor, own, host, now, audit } = context;
  audit.unchanged();
  const found = await requireTransfer(own, input, now, { lock: false });
  const [offered, organizations] = await Promise.all([
    findOffered(own, found.organizationId, found.id),
    listOwnOrganizations(own, now),
  ]);
  const giver = { db: own.db, organizationId: found.organizationId };
  const today = await readOrganizationDay(giver, host, now);
  const items = found.items.flatMap((item) => {
    const row = offered.get(item.productId);
    return row ? [viewItem({ actor, host, today }, item, row)] : [];
  });
  return {
    ...{ giverName: found.giverName, offeredBy: found.offeredBy, expiresAt: found.expiresAt.toISOString() },
    items,
    receivers: organizations.map(({ id, name, currency, mayReceive }) => ({
      ...{ id, name, currency },
      obstacle: obstacleOf(found, { id, currency, mayReceive }, items),
    })),
  };
});

type Reader = { readonly actor: Actor; readonly host: Host; readonly today: CalendarDate };

function viewItem({ actor, host, today }: Reader, item: TransferItemRow, row: OfferedRow): OfferedItem {
  const { productId, type, name } = item;
  const day = row.paidUntil === null ? today : laterOf(calendarDate(row.paidUntil), today);
  return {
    ...{ productId, type: asResourceType(type), name, period: row.period },
    standing: viewStanding(host, actor, type, row),
    renewals:
      row.period === null
        ? []
        : currencies.map((currency) => ({
            currency,
            netMinor: renewalPrice(host.catalogue, { type, ...row }, currency, day),
          })),
  };
}

type Candidate = { readonly id: string; readonly currency: string; readonly mayReceive: boolean };

/** What is in the way, the plainest first; accepting asks all of it again. */
function obstacleOf(
  found: TransferRow,
  { id, currency, mayReceive }: Candidate,
  items: readonly OfferedItem[],
): TransferObstacle | null {
  if (id === found.organizationId) return 'giver';
  if (found.receiverId !== null && found.receiverId !== id) return 'other_receiver';
  if (!mayReceive) return 'role';
  const isSold = items.every(({ renewals }) =>
    renewals.every((price) => price.currency !== currency || price.netMinor !== null),
  );
  return isSold ? null : 'not_sold';
}
