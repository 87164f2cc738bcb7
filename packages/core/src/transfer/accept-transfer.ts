import type { Currency } from '@atrium/contracts/currency';
import { acceptTransfer } from '@atrium/contracts/transfer/accept-transfer';
import { listPaidLines } from '@atrium/db/subscription/paid-line-queries';
import { copyProducts, removeMoved } from '@atrium/db/transfer/move-products';
import { endTransfer, lockOrganizations, type TransferRow } from '@atrium/db/transfer/transfer-queries';
import { implement } from '../kernel/implement.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { creditOfRest } from '../subscription/price-rest.ts';
import { checkTransfer } from './check-transfer.ts';
import { moveDriveUsers } from './move-drive-users.ts';
import { sendTransferMail } from './transfer-mails.ts';
import { requireTransfer } from './transfer-state.ts';

export const acceptTransferVerb = implement(acceptTransfer, async (context) => {
  const { input, actor, tenant, host, now, audit, outbox, fail } = context;
  const { organizationId: to } = tenant;
  const { giverId: from } = input;
  if (from === to) return fail('transfer.own_organization', {});
  // Organizations before everything else, as wherever money is; then the transfer, so that it is answered once.
  const sides = await lockOrganizations(tenant, [from, to]);
  const found = await requireTransfer(tenant, input, now, { lock: true });
  if (found.receiverId !== null && found.receiverId !== to) return fail('transfer.other_receiver', {});
  const receiver = sides.get(to);
  if (!receiver) return fail('transfer.unknown', {});
  const currency: Currency = receiver.currency;
  await checkTransfer({ tenant, host, now }, found, currency);
  const productIds = found.items.map(({ productId }) => productId);
  // They leave on a day of the giver.
  const giver = { db: tenant.db, organizationId: from };
  const today = await readOrganizationDay(giver, host, now);
  const unusedMinor = new Map<string, number>();
  for (const id of productIds)
    unusedMinor.set(id, creditOfRest(await listPaidLines(giver, id, today), today));
  const move = { from, productIds, unusedMinor, currency, today, now };
  await copyProducts(tenant, move);
  const users = await moveDriveUsers({ tenant, actor, now }, from, productIds);
  await removeMoved(tenant, move);
  await endTransfer(tenant, found, { state: 'accepted', receiverId: to, now });
  audit.organization(to, {
    targetId: found.id,
    after: { productIds, giver: found.giverName, externalUsers: users },
  });
  audit.organization(from, {
    ...{ event: 'transfer.give', targetId: found.id, after: { productIds, receiver: receiver.name } },
  });
  tellBoth(found, receiver.name);
  return { productIds };

  function tellBoth(transfer: TransferRow, receiverName: string): void {
    const told = { ...transfer, receiverName, by: `${actor.firstName} ${actor.lastName}` };
    const giver = {
      ...{ email: transfer.offeredByEmail, locale: transfer.offeredByLocale },
      firstName: transfer.offeredByFirstName,
    };
    sendTransferMail(host, outbox, giver, 'given', { ...told, path: `/o/${from}/products/transfer` });
    const taker = { email: actor.loginIdentifier, locale: actor.locale, firstName: actor.firstName };
    sendTransferMail(host, outbox, taker, 'received', { ...told, path: `/o/${to}/products` });
  }
});
