import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { foreignSetup, storeCard, withProvider } from '../../test/pay-world.ts';
import {
  advance,
  createPerson,
  createTestOrganization,
  organizationEvents,
  refusalOf,
  runAs,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { finishPaymentMethodVerb } from './finish-payment-method.ts';
import { listPaymentMethodsVerb } from './list-payment-methods.ts';
import { removePaymentMethodVerb } from './remove-payment-method.ts';
import { startPaymentMethodVerb } from './start-payment-method.ts';
import { updatePaymentMethodVerb } from './update-payment-method.ts';

const host = useTestHost();
const at = () => withProvider(host());

async function world() {
  const person = await createPerson(host());
  return { person, organizationId: await createTestOrganization(host(), person) };
}

test('PAY-2: cards are stored as tokens, named, made the default one, and removed after the password', async () => {
  const { person, organizationId } = await world();
  const first = await storeCard(at(), person, organizationId, 'success');
  const second = await storeCard(at(), person, organizationId, 'declined');
  const list = () => runAs(at(), person, listPaymentMethodsVerb, { organizationId });
  expect((await list()).methods.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Demo Card 4242', true],
    ['Demo Card 0002', false],
  ]);
  expect(JSON.stringify(await list())).not.toContain('token_');
  const change = { organizationId, paymentMethodId: second, name: 'Office', isDefault: true };
  await runAs(at(), person, updatePaymentMethodVerb, change);
  await runAs(at(), person, updatePaymentMethodVerb, change);
  expect((await list()).methods.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Office', true],
    ['Demo Card 4242', false],
  ]);
  const remove = () =>
    runAs(at(), person, removePaymentMethodVerb, { organizationId, paymentMethodId: second });
  expect((await refusalOf(remove())).code).toBe('session.sudo_required');
  await runAs(at(), person, confirmPasswordVerb, { password: testPassword });
  await remove();
  expect((await list()).methods).toMatchObject([{ id: first, isDefault: true }]);
  expect((await refusalOf(remove())).code).toBe('request.not_found');
  const events = await organizationEvents(host().db, organizationId);
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['paymentMethod.finish', 'paymentMethod.update', 'paymentMethod.remove']),
  );
});

test('coming back twice stores a card once; what somebody else entered is nobody’s here', async () => {
  const { person, organizationId } = await world();
  const start = { organizationId, idempotencyKey: newId(), kind: 'card', locale: 'en' };
  const { url } = await runAs(at(), person, startPaymentMethodVerb, start);
  const reference = url.split('/').at(-1) ?? '';
  const finish = (of: string) =>
    runAs(at(), person, finishPaymentMethodVerb, { organizationId, reference: of });
  expect((await refusalOf(finish(reference))).code).toBe('payment_method.not_entered');
  expect((await refusalOf(finish(await foreignSetup(host())))).code).toBe('payment_method.not_entered');
  await storeCard(at(), person, organizationId, 'success');
  const none = runAs(host(), person, startPaymentMethodVerb, { ...start, idempotencyKey: newId() });
  expect((await refusalOf(none)).code).toBe('payment.kind_unavailable');
});

test('a card that has ended is shown as expired', async () => {
  const { person, organizationId } = await world();
  await storeCard(at(), person, organizationId, 'success');
  const before = host().clock.now;
  advance(host(), 6 * 365 * 86_400);
  await host()
    .db.updateTable('session')
    .set({ expiresAt: new Date('2040-01-01'), lastUsedAt: host().now() })
    .execute();
  const { methods } = await runAs(at(), person, listPaymentMethodsVerb, { organizationId });
  expect(methods).toMatchObject([{ isExpired: true }]);
  host().clock.now = before;
});
