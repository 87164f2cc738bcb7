import { supportCodeDigits, vipCodeDays, vipCodeDigits } from '@atrium/contracts/support/support-types';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import {
  accountEvents,
  advance,
  createPerson,
  organizationEvents,
  outcomeOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { findType } from '../catalogue/find-in-catalogue.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { getSupportCodeVerb } from './get-support-code.ts';
import { getVipCodeVerb } from './get-vip-code.ts';
import { renewSupportCodeVerb } from './renew-support-code.ts';
import { renewVipCodeVerb } from './renew-vip-code.ts';

const host = useTestHost();

test('SUP-1: everybody has a code of digits, the same until it ends a day later', async () => {
  const person = await createPerson(host());
  const first = await runAs(host(), person, getSupportCodeVerb, {});
  expect(first.code).toMatch(new RegExp(`^\\d{${supportCodeDigits}}$`));
  expect(first.endsAt).toBe(new Date(host().now().getTime() + 86_400_000).toISOString());
  advance(host(), 23 * 3600);
  expect(await runAs(host(), person, getSupportCodeVerb, {})).toEqual(first);
  advance(host(), 3600);
  const next = await runAs(host(), person, getSupportCodeVerb, {});
  expect(next.code).not.toBe(first.code);
});

test('SUP-1: nobody is shown a code that ends in the middle of a call', async () => {
  const person = await createPerson(host());
  const first = await runAs(host(), person, getSupportCodeVerb, {});
  advance(host(), 86_400 - 600);
  expect((await runAs(host(), person, getSupportCodeVerb, {})).code).not.toBe(first.code);
});

test('SUP-1: looked at twenty times at once, it is one code', async () => {
  const person = await createPerson(host());
  const seen = await Promise.all(
    Array.from({ length: 20 }, () => runAs(host(), person, getSupportCodeVerb, {})),
  );
  expect(new Set(seen.map(({ code }) => code)).size).toBe(1);
});

test('SUP-1: renewed by its owner, which is in the account’s record and the code is not', async () => {
  const person = await createPerson(host());
  const first = await runAs(host(), person, getSupportCodeVerb, {});
  const renewed = await runAs(host(), person, renewSupportCodeVerb, {});
  expect(renewed.code).not.toBe(first.code);
  expect(await runAs(host(), person, getSupportCodeVerb, {})).toEqual(renewed);
  expect(await accountEvents(host().db, person.id)).toMatchObject([
    { event: 'support.renewCode', before: null, after: null },
  ]);
});

test('SUP-1: the store holds no code that could be read or tried out', async () => {
  const person = await createPerson(host());
  const { code } = await runAs(host(), person, getSupportCodeVerb, {});
  const row = await host()
    .db.selectFrom('supportCode')
    .selectAll()
    .where('accountId', '=', person.id)
    .executeTakeFirstOrThrow();
  expect(row.sealed.includes(Buffer.from(code))).toBe(false);
  expect(row.codeMac).toHaveLength(32);
  expect(row.codeMac).not.toEqual(host().secrets.mac('another purpose', code));
});

test('SUP-2: an organization with premium support has a VIP code and its channels, another one has none', async () => {
  const { owner, organizationId, product } = await accessWorld(host());
  const vip = () => runAs(host(), owner, getVipCodeVerb, { organizationId });
  expect(await vip()).toEqual({ vip: null });
  const productId = await product('product.premium_support', 'Premium support');
  const first = await vip();
  expect(first.vip).toMatchObject({
    ...{ productId, productName: 'Premium support' },
    endsAt: new Date(host().now().getTime() + vipCodeDays * 86_400_000).toISOString(),
    // No plan of the catalogue: what everybody has.
    channels: [{ kind: 'ticket', address: 'support@provider.example' }],
  });
  expect(first.vip?.code).toMatch(new RegExp(`^\\d{${vipCodeDigits}}$`));
  expect(await vip()).toEqual(first);
});

test('SUP-2: the channels are those of the plan that the provider has set up', async () => {
  const { owner, organizationId, product } = await accessWorld(host());
  const id = await product('product.premium_support', 'Premium support');
  const plans = findType(host().catalogue, 'product.premium_support')?.plans ?? [];
  const seen: Record<string, string[]> = {};
  for (const plan of plans) {
    await host().db.updateTable('product').set({ plan: plan.id }).where('id', '=', id).execute();
    const { vip } = await runAs(host(), owner, getVipCodeVerb, { organizationId });
    seen[plan.channels.join()] = vip?.channels.map(({ kind }) => kind) ?? [];
  }
  // The provider of these tests has a telephone and no chat.
  expect(seen).toEqual({ 'ticket,chat': ['ticket'], 'ticket,chat,phone': ['ticket', 'phone'] });
});

test('SUP-2: when the product is over, so is the code', async () => {
  const { owner, organizationId, product } = await accessWorld(host());
  const id = await product('product.premium_support', 'Premium support');
  await host().db.updateTable('product').set({ state: 'expired' }).where('id', '=', id).execute();
  expect(await runAs(host(), owner, getVipCodeVerb, { organizationId })).toEqual({ vip: null });
});

test('SUP-2: only who may use premium support sees its code and renews it', async () => {
  const { owner, organizationId, product, join, give } = await accessWorld(host());
  const productId = await product('product.premium_support', 'Premium support');
  const workspaceId = await product('product.workspace', 'Workspace');
  const [holder, other] = [await join(), await join()];
  await give(holder.id, { type: 'product.premium_support', resourceId: productId, level: 'use' });
  const vipOf = async (person: typeof owner) =>
    (await runAs(host(), person, getVipCodeVerb, { organizationId })).vip?.code ?? null;
  const renew = (person: typeof owner, id = productId) =>
    runAs(host(), person, renewVipCodeVerb, { organizationId, productId: id });
  const first = await vipOf(owner);
  expect(await vipOf(holder)).toBe(first);
  expect(await vipOf(other)).toBe(null);
  expect(await outcomeOf(renew(other))).toBe('permission.denied');
  // Another type that can be used, and nothing at all.
  expect(await outcomeOf(renew(owner, workspaceId))).toBe('request.not_found');
  expect(await outcomeOf(renew(owner, newId()))).toBe('request.not_found');
  const { code } = await renew(holder);
  expect(code).not.toBe(first);
  expect(await vipOf(owner)).toBe(code);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'support.renewVipCode', targetId: productId, after: null },
  });
});

test('SUP-1: codes that have ended are removed', async () => {
  const person = await createPerson(host());
  await runAs(host(), person, getSupportCodeVerb, {});
  advance(host(), 86_400);
  await removeExpired(host());
  const left = host().db.selectFrom('supportCode').select('accountId').where('accountId', '=', person.id);
  expect(await left.execute()).toEqual([]);
});
