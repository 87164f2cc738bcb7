import { randomBytes } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { ReportKind } from '@atrium/contracts/report/report-kinds';
import { newId } from '@atrium/db/client/new-id';
import { type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import {
  drawReferenceNumber,
  type InvoiceRow,
  listInvoiceLines,
  listInvoiceVat,
} from '@atrium/db/invoice/invoice-queries';
import { insertProForma } from '@atrium/db/pro-forma/pro-forma-queries';
import { createInvoice, type InvoiceDraftLine } from '../src/invoice/create-invoice.ts';
import { createReport } from '../src/report/report-facts.ts';
import { addMember, createPerson, type TestHost, type TestPerson } from './test-host.ts';

/** Every kind of thing of an organization that an action can name, by what its id is called. */
export type TestThings = Readonly<Record<string, string>> & { readonly member: TestPerson['id'] };

/** One of each in an organization: what a probe with the ids of another organization sends. */
export async function createThings(host: TestHost, organizationId: OrganizationId): Promise<TestThings> {
  const person = await createPerson(host);
  await addMember(host, organizationId, person, 'collaborator');
  const [teamId, productId, partId, grantId] = [newId(), newId(), newId(), newId()];
  const base = { organizationId, createdAt: host.now() };
  const { db } = host;
  await db
    .insertInto('workTeam')
    .values({ ...base, id: teamId, name: `Team ${teamId}` })
    .execute();
  await db
    .insertInto('product')
    .values({ ...base, id: productId, type: 'product.drive', name: 'Drive' })
    .execute();
  const [hostingId, premiumId] = [newId(), newId()];
  await db
    .insertInto('product')
    .values([
      { ...base, id: hostingId, type: 'product.hosting', name: 'Hosting' },
      { ...base, id: premiumId, type: 'product.premium_support', name: 'Premium support' },
    ])
    .execute();
  await db
    .insertInto('productPart')
    .values({ ...base, id: partId, type: 'product.drive.folder', productId, name: 'Folder' })
    .execute();
  await db
    .insertInto('accessGrant')
    .values({
      ...{ ...base, id: grantId, principalId: person.id, principalKind: 'member', level: 'read' },
      ...{ resourceType: 'product.drive', resourceId: productId },
    })
    .execute();
  const invitationId = newId();
  await db
    .insertInto('invitation')
    .values({
      ...{
        ...base,
        id: invitationId,
        email: `${invitationId}@test.example`,
        role: 'collaborator',
        locale: 'en',
      },
      ...{ tokenHash: randomBytes(32), invitedBy: person.id, sentAt: host.now() },
      expiresAt: new Date(host.now().getTime() + 86_400_000),
    })
    .execute();
  const apiTokenId = newId();
  await db
    .insertInto('apiToken')
    .values({
      ...{ ...base, id: apiTokenId, accountId: person.id, name: 'Tool', scopes: [] },
      tokenHash: randomBytes(32),
    })
    .execute();
  const supportAccessId = newId();
  await db
    .insertInto('supportAccess')
    .values({
      ...{ ...base, id: supportAccessId, grantedBy: person.id, reason: 'Test' },
      endsAt: new Date(host.now().getTime() + 86_400_000),
    })
    .execute();
  await db
    .insertInto('supportAccessService')
    .values({
      ...{ organizationId, accessId: supportAccessId, position: 0, level: 'read', name: 'Drive' },
      ...{ resourceType: 'product.drive', resourceId: productId },
    })
    .execute();
  const transferId = newId();
  await db
    .insertInto('productTransfer')
    .values({
      ...{ ...base, id: transferId, tokenHash: randomBytes(32), createdBy: person.id },
      expiresAt: new Date(host.now().getTime() + 86_400_000),
    })
    .execute();
  const tenant = tenantScope(db, organizationId);
  const reportOf = async (kind: ReportKind, subjectId: string): Promise<string> => {
    const about = { kind, subjectId, now: host.now() };
    return (await createReport(tenant, about, person.id, { subject: 'Test', choices: {}, lines: [] })).id;
  };
  const [ofTeam, ofMember] = [
    await reportOf('team.delete', teamId),
    await reportOf('member.remove', person.id),
  ];
  await db
    .insertInto('teamMember')
    .values({ ...base, teamId, accountId: person.id })
    .execute();
  const paid = await createPaidThings(host, organizationId, productId);
  return {
    ...paid,
    ...{ member: person.id, team: teamId, product: productId, part: partId, grant: grantId },
    ...{
      invitation: invitationId,
      report: ofTeam,
      transfer: transferId,
      apiToken: apiTokenId,
      supportAccess: supportAccessId,
    },
    // Actions that are about products of one type.
    ...{ 'product for supportAccess.grant': hostingId, 'product for support.renewVipCode': premiumId },
    // An action that is held to a report takes one of its own kind only.
    ...{ 'report for team.delete': ofTeam, 'report for member.remove': ofMember },
  };
}

/** What the product is paid by: its subscription, a stored method, an open invoice with its address. */
async function createPaidThings(host: TestHost, organizationId: OrganizationId, productId: string) {
  const { db } = host;
  await db
    .insertInto('subscription')
    .values({
      ...{ organizationId, productId, plan: 'team', period: 'yearly', currency: 'CHF' },
      ...{ anchorOn: '2026-01-01', startedOn: '2026-01-01', paidUntil: '2027-01-01' },
    })
    .execute();
  const paymentMethodId = newId();
  await db
    .insertInto('paymentMethod')
    .values({
      ...{ organizationId, id: paymentMethodId, provider: 'simulated', kind: 'card', name: 'Card' },
      ...{ providerToken: paymentMethodId, createdAt: host.now() },
    })
    .execute();
  const payment = newId();
  await db
    .insertInto('payment')
    .values({
      ...{
        organizationId,
        id: payment,
        purpose: 'top_up',
        provider: 'simulated',
        kind: 'card',
        currency: 'CHF',
      },
      ...{ amountMinor: 1000n, status: 'requires_action', createdAt: host.now(), updatedAt: host.now() },
    })
    .execute();
  const line: InvoiceDraftLine = {
    ...{ productId: null, productType: null, plan: null, period: null, description: 'Work', quantity: 1 },
    ...{ unitNetMinor: 10_000, discountMinor: 0, discountKind: null, discountLabel: '' },
    ...{ serviceFrom: null, serviceTo: null, vatCategory: 'standard' },
  };
  const draft = { origin: 'manual', purchaseId: null, billingAddressId: null, currency: 'CHF' } as const;
  const tenant = tenantScope(db, organizationId);
  const invoice = await createInvoice(
    tenant,
    host,
    { ...draft, dueOn: '2026-04-01', lines: [line] },
    host.now(),
  );
  const purchase = newId();
  await db
    .insertInto('purchase')
    .values({
      ...{ organizationId, id: purchase, status: 'awaiting_payment', currency: 'CHF', invoiceId: invoice.id },
      ...{ createdBy: newId(), createdAt: host.now(), placedAt: host.now() },
    })
    .execute();
  return {
    ...{
      purchase,
      invoice: invoice.id,
      billingAddress: invoice.billingAddressId ?? '',
      paymentMethod: paymentMethodId,
      payment,
    },
    proForma: await createProForma(tenant, invoice),
  };
}

/** Says what an invoice says, under a reference of its own. */
async function createProForma(tenant: TenantScope, invoice: InvoiceRow): Promise<string> {
  const { netMinor, vatMinor, grossMinor, seller, billTo, locale, vatKind, vatCountry } = invoice;
  const [id, referenceNumber] = [newId(), await drawReferenceNumber(tenant)];
  await insertProForma(tenant, {
    ...{ id, sellerId: invoice.sellerId, reference: String(referenceNumber), referenceNumber },
    ...{ createdAt: invoice.createdAt, expiresOn: invoice.dueOn, currency: invoice.currency },
    ...{ netMinor, vatMinor, grossMinor, seller, billTo, locale, vatKind, vatCountry },
    ...{ items: [], lines: await listInvoiceLines(tenant, invoice.id), invoiceId: null },
    vat: await listInvoiceVat(tenant, [invoice.id]),
  });
  return id;
}
