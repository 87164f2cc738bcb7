import { randomUUID } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { balances, givePrepaid } from '../../test/money-world.ts';
import {
  advance,
  createPerson,
  createStaff,
  createTestOrganization,
  giveSudo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { auditBooks } from '../jobs/audit-books.ts';
import { getPrepaidVerb } from '../prepaid/get-prepaid.ts';
import { listMovementsVerb } from '../prepaid/list-movements.ts';
import { recoverPrepaidVerb } from '../prepaid/recover-prepaid.ts';
import { downloadPayoutVerb } from './download-payout.ts';
import { listPayoutVerb } from './list-payout.ts';
import { orderPayoutVerb } from './order-payout.ts';
import { resolvePayoutVerb } from './resolve-payout.ts';

const host = useTestHost();
const iban = 'CH56 0483 5012 3456 7800 9';

/** An organization with prepaid money whose representative has just confirmed the password. */
async function customer(amountMinor: number) {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  await host()
    .db.updateTable('organization')
    .set({ name: 'L’Atelier d’Été', line1: 'Rue du Port 3', postalCode: '1204', city: 'Genève' })
    .where('id', '=', organizationId)
    .execute();
  if (amountMinor > 0) await givePrepaid(host(), organizationId, amountMinor);
  await giveSudo(host(), person);
  return { person, organizationId };
}

type Owner = { readonly person: TestPerson; readonly organizationId: OrganizationId };

const recover = ({ person, organizationId }: Owner, amountMinor: number, change: object = {}) =>
  runAs(host(), person, recoverPrepaidVerb, {
    ...{ organizationId, idempotencyKey: newId(), currency: 'CHF', amountMinor, to: { kind: 'bank', iban } },
    ...change,
  });

const balanceOf = async ({ person, organizationId }: Owner): Promise<number | undefined> =>
  (await runAs(host(), person, getPrepaidVerb, { organizationId })).accounts[0]?.balanceMinor;

const faults = async () => (await auditBooks(host())).filter(({ count }) => count > 0);

test('PRE-3: a part of the balance leaves at once, once per intention, and the contacts are told', async () => {
  const owner = await customer(10_000);
  const key = { idempotencyKey: newId() };
  const payout = await recover(owner, 4_000, key);
  expect(payout).toMatchObject({ amountMinor: 4_000, kind: 'bank', to: 'CH … 8009', status: 'requested' });
  expect((await recover(owner, 4_000, key)).id).toBe(payout.id);
  expect(await balanceOf(owner)).toBe(6_000);
  const { movements } = await runAs(host(), owner.person, listMovementsVerb, {
    ...{ organizationId: owner.organizationId, currency: 'CHF' },
  });
  expect(movements[0]).toMatchObject({ cause: 'payout', amountMinor: -4_000, balanceMinor: 6_000 });
  const [mail] = await mailsTo(host().db, owner.person.email);
  const link = `https://portal.example/o/${owner.organizationId}/accounting/prepaid`;
  expect(mail).toMatchObject({
    template: 'payout',
    content: { state: 'requested', amountMinor: 4_000, link },
  });
  expect(await organizationEvents(host().db, owner.organizationId)).toContainEqual(
    expect.objectContaining({ event: 'prepaid.recover', targetId: payout.id }),
  );
});

test('PRE-3: the password is asked for, and what cannot be paid out is refused beside its field', async () => {
  const owner = await customer(5_000);
  const to = (text: string) => ({ to: { kind: 'bank', iban: text } });
  for (const [change, code, amount] of [
    [to('CH56 0483 5012 3456 7800 8'), 'prepaid.iban_invalid', 100],
    [to('DE89 3704 0044 0532 0130'), 'prepaid.iban_invalid', 100],
    [to('CH4431999123000889012'), 'prepaid.iban_is_qr', 100],
    [{}, 'prepaid.insufficient', 5_001],
  ] as const)
    expect((await refusalOf(recover(owner, amount, change))).code).toBe(code);
  await host()
    .db.updateTable('organization')
    .set({ city: '' })
    .where('id', '=', owner.organizationId)
    .execute();
  expect((await refusalOf(recover(owner, 100))).code).toBe('prepaid.address_incomplete');
  expect(await recover(owner, 100, { to: { kind: 'paypal', email: 'Owner@test.example' } })).toMatchObject({
    ...{ kind: 'paypal', to: 'owner@test.example' },
  });
  advance(host(), 3_600);
  expect((await refusalOf(recover(owner, 100))).code).toBe('session.sudo_required');
});

test('PRE-2, PRE-3: ten at once never take more than there is', async () => {
  const owner = await customer(2_500);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(recover(owner, 1_000))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(2);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'prepaid.insufficient']));
  expect(await balanceOf(owner)).toBe(500);
  expect(await faults()).toEqual([]);
});

test('PRE-3: one file orders everything that waits, exactly once also when two ask at the same time', async () => {
  const staff = await createStaff(host(), 'finance');
  await recover(await customer(3_000), 3_000);
  const order = (orderId: string) =>
    orderPayoutVerb.run(host(), requestOf(staff.token), { orderId, currency: 'CHF' });
  const waiting = (await listPayoutVerb.run(host(), requestOf(staff.token), {})).payouts.filter(
    ({ status, kind }) => status === 'requested' && kind === 'bank',
  );
  const [first, second] = [randomUUID(), randomUUID()];
  const answers = await Promise.all([
    outcomeOf(order(first)),
    outcomeOf(order(second)),
    outcomeOf(order(first)),
  ]);
  expect(answers.filter((answer) => answer === 'payout.none_open')).toHaveLength(answers[1] === 'ok' ? 2 : 1);
  const made = answers[1] === 'ok' ? second : first;
  const again = await order(made);
  expect(again.payouts).toBe(waiting.length);
  expect((await refusalOf(order(randomUUID()))).code).toBe('payout.none_open');

  const download = () => downloadPayoutVerb.run(host(), requestOf(staff.token), { orderId: made });
  const file = await download();
  expect(file).toEqual(await download());
  expect(file.content).toContain("<Nm>L'Atelier d'Été</Nm>");
  expect(file.content).toContain(`<NbOfTxs>${waiting.length}</NbOfTxs>`);
  const { orders } = await listPayoutVerb.run(host(), requestOf(staff.token), {});
  expect(orders[0]).toMatchObject({ id: made, totalMinor: again.totalMinor });
  expect(await faults()).toEqual([]);
});

test('PRE-3: the bank confirms it; what does not leave is given back, once, and is told', async () => {
  const staff = await createStaff(host(), 'finance');
  const owner = await customer(9_000);
  const [kept, refused, byPaypal] = [
    await recover(owner, 1_000),
    await recover(owner, 2_000),
    await recover(owner, 3_000, { to: { kind: 'paypal', email: 'owner@test.example' } }),
  ];
  const decide = (payoutId: string, kind: string) =>
    resolvePayoutVerb.run(host(), requestOf(staff.token), { payoutId, kind, reason: 'told by phone' });
  expect((await refusalOf(decide(kept.id, 'paid'))).code).toBe('payout.already_decided');
  await decide(refused.id, 'give_back');
  expect((await refusalOf(decide(refused.id, 'give_back'))).code).toBe('payout.already_decided');
  await decide(byPaypal.id, 'paid');
  expect(await balanceOf(owner)).toBe(5_000);
  const orderId = randomUUID();
  await orderPayoutVerb.run(host(), requestOf(staff.token), { orderId, currency: 'CHF' });
  const endToEndId = kept.id.replaceAll('-', '');
  const entry = { amount: '10.00', debit: true, bankReference: 'P1', endToEndId };
  await importXml(host(), staff.id, bankXml({ entries: [entry] }));
  const { payouts } = await runAs(host(), owner.person, getPrepaidVerb, {
    organizationId: owner.organizationId,
  });
  expect(payouts.map(({ status }) => status)).toEqual(['confirmed', 'cancelled', 'confirmed']);
  const states = (await mailsTo(host().db, owner.person.email)).map(
    ({ content }) => (content as { state: string }).state,
  );
  expect(states.filter((state) => state !== 'requested').sort()).toEqual([
    ...['cancelled', 'confirmed', 'confirmed'],
  ]);
  const found = await balances(host().db, owner.organizationId);
  expect(found).toMatchObject({ 'prepaid CHF': 5_000, 'provider_paypal CHF': 3_000 });
  expect(found['payout_transit CHF']).toBeUndefined();
  expect(await faults()).toEqual([]);
});
