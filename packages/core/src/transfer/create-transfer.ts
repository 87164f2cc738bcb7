import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import { createTransfer } from '@atrium/contracts/transfer/create-transfer';
import { transferDays } from '@atrium/contracts/transfer/transfer-view';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { newId } from '@atrium/db/client/new-id';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { lockProducts } from '@atrium/db/product/change-product-queries';
import { findOpenInvoices } from '@atrium/db/product/ending-queries';
import { findStandings } from '@atrium/db/product/standing-queries';
import {
  findLocaleOf,
  insertTransfer,
  offeredOnceConstraint,
  type TransferItemRow,
} from '@atrium/db/transfer/transfer-queries';
import { findType } from '../catalogue/find-in-catalogue.ts';
import { implement } from '../kernel/implement.ts';
import { mayElsewhere } from '../kernel/may-elsewhere.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';
import type { VerbContext } from '../kernel/verb.ts';
import { sendTransferMail } from './transfer-mails.ts';

const dayMs = 86_400_000;

export const createTransferVerb = implement(createTransfer, async (context) => {
  const { input, actor, tenant, host, now, audit, outbox, demand, fail, notFound } = context;
  const productIds = [...new Set(input.productIds)];
  const { email, receiverId } = input;
  // One of their own (PROD-5): any other is as unknown as none.
  if (receiverId !== null && !(await mayReceive(context, receiverId))) return notFound();
  for (const id of productIds) await demand('product.transfer', id);
  await lockMoney(tenant);
  const products = await lockProducts(tenant, productIds);
  if (products.length < productIds.length) return notFound();
  const standings = await findStandings(tenant, productIds);
  for (const { id, type, name, state } of products) {
    if (findType(host.catalogue, type)?.transferable === false) fail('transfer.not_transferable', { name });
    if (state === 'terminated') fail('product.not_in_state', {});
    if (standings.get(id)?.terminatesOn) fail('product.ending', {});
  }
  if ((await findOpenInvoices(tenant, productIds)).length > 0) return fail('product.invoice_open', {});
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + transferDays * dayMs);
  const items: TransferItemRow[] = products.map(({ id: productId, type, name }) => ({
    productId,
    type,
    name,
  }));
  const row = { id, tokenHash: hashToken(token), receiverId, email: email ?? '', createdBy: actor.accountId };
  await insertTransfer(tenant, { ...row, createdAt: now, expiresAt }, items).catch((error: unknown) => {
    if (violatedConstraint(error) === offeredOnceConstraint) fail('transfer.offered_already', {});
    throw error;
  });
  audit.organization(tenant.organizationId, { targetId: id, after: { productIds, email, receiverId } });
  const path = `/transfer#${tenant.organizationId}.${token}`;
  if (email !== null) {
    const { name: giverName } = await lockOrganization(tenant);
    const by = `${actor.firstName} ${actor.lastName}`;
    const locale = (await findLocaleOf(tenant, email)) ?? actor.locale;
    const told = { giverName, receiverName: '', by, items, expiresAt, path };
    sendTransferMail(host, outbox, { email, locale, firstName: '' }, 'offered', told);
  }
  return { transferId: id, link: `${host.publicUrl}${path}`, expiresAt: expiresAt.toISOString() };
});

const mayReceive = (
  { tenant, actor, now }: Pick<VerbContext<typeof createTransfer>, 'tenant' | 'actor' | 'now'>,
  organizationId: OrganizationId,
): Promise<boolean> =>
  mayElsewhere(
    { db: tenant.db, accountId: actor.accountId as UserId },
    {
      organizationId,
      action: 'organization.transfer_products',
      resource: { type: 'organization', id: organizationId },
    },
    now,
  );
