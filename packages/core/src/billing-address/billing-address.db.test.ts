import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { inMoney, makeInvoice, readInvoice } from '../../test/money-world.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  organizationEvents,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { archiveBillingAddressVerb } from './archive-billing-address.ts';
import { checkBillingAddressVerb } from './check-billing-address.ts';
import { createBillingAddressVerb } from './create-billing-address.ts';
import { defaultBillingAddress } from './default-billing-address.ts';
import { listBillingAddressesVerb } from './list-billing-addresses.ts';
import { updateBillingAddressVerb } from './update-billing-address.ts';
import type { VatRegister } from './vat-register.ts';

const host = useTestHost();

const details = (change: object = {}) => ({
  ...{ name: 'Test Company', line2: '', street: 'Street', buildingNumber: '1', postalCode: '8000' },
  ...{ town: 'Zürich', country: 'CH', vatNumber: '', email: '', ...change },
});

async function world() {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const create = (change: object = {}, at = host()) =>
    runAs(at, person, createBillingAddressVerb, { organizationId, ...details(change) });
  const list = async () =>
    (await runAs(host(), person, listBillingAddressesVerb, { organizationId })).addresses;
  return { person, organizationId, create, list };
}

const saying = (state: 'valid' | 'invalid' | 'unavailable') => {
  const vatRegister: VatRegister = async () => ({ state, consultation: 'W-1' });
  return { ...host(), vatRegister };
};

test('ADR-1: the first address is the default one; another one can take its place', async () => {
  const { create, list, organizationId, person } = await world();
  const first = await create();
  const second = await create({ name: 'Branch' });
  expect([first.isDefault, second.isDefault]).toEqual([true, false]);
  const change = { organizationId, billingAddressId: second.id, version: 0, ...details({ name: 'Branch' }) };
  await runAs(host(), person, updateBillingAddressVerb, { ...change, isDefault: true });
  expect((await list()).map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Branch', true],
    ['Test Company', false],
  ]);
  const stale = runAs(host(), person, updateBillingAddressVerb, change);
  expect((await refusalOf(stale)).code).toBe('billing_address.changed_meanwhile');
  expect((await organizationEvents(host().db, organizationId)).map(({ event }) => event)).toContain(
    'billingAddress.update',
  );
});

test('ADR-1: an address on an invoice never changes; the changed one is a copy in its place', async () => {
  const { create, list, organizationId, person } = await world();
  const address = await create();
  const invoice = await makeInvoice(host(), organizationId, { billingAddressId: address.id });
  const changed = await runAs(host(), person, updateBillingAddressVerb, {
    ...{ organizationId, billingAddressId: address.id, version: 0, ...details({ town: 'Bern' }) },
  });
  expect(changed.id).not.toBe(address.id);
  expect(await list()).toMatchObject([{ id: changed.id, town: 'Bern', isDefault: true, documents: 0 }]);
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ billTo: { town: 'Zürich' } });
});

test('ADR-2: an address in use, or the default one, is removed with a replacement only', async () => {
  const { create, list, organizationId, person } = await world();
  const [first, second] = [await create(), await create({ name: 'Branch' })];
  const archive = (billingAddressId: string, replacementId: string | null) =>
    runAs(host(), person, archiveBillingAddressVerb, { organizationId, billingAddressId, replacementId });
  expect((await refusalOf(archive(first.id, null))).code).toBe('billing_address.replacement_needed');
  expect((await refusalOf(archive(first.id, first.id))).code).toBe('billing_address.replacement_needed');
  expect((await refusalOf(archive(first.id, newId()))).code).toBe('request.not_found');
  await archive(first.id, second.id);
  expect(await list()).toMatchObject([{ id: second.id, isDefault: true }]);
  expect((await refusalOf(archive(first.id, second.id))).code).toBe('request.not_found');
});

test('INV-9: a VAT number is checked, dated, and never leads to 0 % while the register is silent', async () => {
  const { create, organizationId, person } = await world();
  const german = { country: 'DE', postalCode: '10115', town: 'Berlin', vatNumber: 'DE 136 695 976' };
  const checked = await create(german, saying('valid'));
  expect(checked).toMatchObject({ vatNumber: 'DE136695976', vatState: 'valid' });
  const bill = (billingAddressId: string) =>
    makeInvoice(host(), organizationId, { billingAddressId, currency: 'EUR' });
  expect(await bill(checked.id)).toMatchObject({ vatKind: 'reverse_charge', vatMinor: 0 });
  const silent = await create(german, saying('unavailable'));
  expect(silent.vatState).toBe('unavailable');
  expect(await bill(silent.id)).toMatchObject({ vatKind: 'oss' });
  const wrong = await create(german, saying('invalid'));
  expect(await bill(wrong.id)).toMatchObject({ vatKind: 'oss' });
  // The earlier answer goes on for a while.
  const again = await runAs(saying('unavailable'), person, checkBillingAddressVerb, {
    ...{ organizationId, billingAddressId: checked.id },
  });
  expect(again.vatState).toBe('unavailable');
  expect(await bill(checked.id)).toMatchObject({ vatKind: 'reverse_charge' });
  expect((await refusalOf(create({ ...german, country: 'FR' }))).code).toBe(
    'billing_address.vat_number_wrong',
  );
});

test('without an address of its own the organization’s is used; too many, and numbers of private persons, are refused', async () => {
  const { organizationId, create, person } = await world();
  const [one, other] = await Promise.all(
    [1, 2].map(() =>
      inMoney(host(), organizationId, (tenant) => defaultBillingAddress(tenant, host().now())),
    ),
  );
  expect(one?.id).toBe(other?.id);
  expect(one).toMatchObject({ name: 'Test Company', street: 'Street 1', isDefault: true });
  const external = await createPerson(host());
  await addMember(host(), organizationId, external, 'external_user');
  const refused = runAs(host(), external, listBillingAddressesVerb, { organizationId });
  expect((await refusalOf(refused)).code).toBe('permission.denied');
  await host()
    .db.updateTable('organization')
    .set({ type: 'individual' })
    .where('id', '=', organizationId)
    .execute();
  expect((await refusalOf(create({ vatNumber: 'CHE-116.281.710' }))).code).toBe(
    'organization.vat_number_not_for_type',
  );
  const row = await host()
    .db.selectFrom('billingAddress')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  await host()
    .db.insertInto('billingAddress')
    .values(Array.from({ length: 200 }, () => ({ ...row, id: newId(), isDefault: false })))
    .execute();
  expect((await refusalOf(create())).code).toBe('billing_address.too_many');
  expect(person.id).toBeTruthy();
});
