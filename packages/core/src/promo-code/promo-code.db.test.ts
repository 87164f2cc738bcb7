import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostingPro, orderWorld } from '../../test/order-world.ts';
import {
  createStaff,
  organizationEvents,
  outcomeOf,
  runAs,
  staffEvents,
  useTestHost,
} from '../../test/test-host.ts';
import { grantFreeCreditVerb } from '../free-credit/grant-free-credit.ts';
import { listFreeCreditsVerb } from '../free-credit/list-free-credits.ts';
import { createPromoCodeVerb } from './create-promo-code.ts';
import { endPromoCodeVerb } from './end-promo-code.ts';
import { listPromoCodesVerb } from './list-promo-codes.ts';

const host = useTestHost();

test('CART-2: the desk issues codes, customers use them, and an ended one is over', async () => {
  const staff = await createStaff(host(), 'catalogue');
  const create = (input: object) =>
    runAs(host(), staff, createPromoCodeVerb, { firstDay: '2026-03-01', ...input });
  const made = await create({ code: 'spring 26', percentBasisPoints: 2500, lastDay: '2026-03-31' });
  expect(made).toMatchObject({
    code: 'SPRING26',
    validFrom: '2026-02-28T23:00:00.000Z',
    validUntil: '2026-03-31T22:00:00.000Z',
  });
  expect(await outcomeOf(create({ code: 'Spring26', percentBasisPoints: 1 }))).toBe('promo.code_taken');
  expect(await outcomeOf(create({ code: 'NONE' }))).toBe('promo.value_missing');
  expect(
    await outcomeOf(create({ code: 'BOTH', percentBasisPoints: 1, amountMinor: 5, currency: 'CHF' })),
  ).toBe('promo.value_missing');
  expect(await outcomeOf(create({ code: 'LOOSE', amountMinor: 500 }))).toBe('promo.value_missing');
  expect(await outcomeOf(create({ code: 'BACK', percentBasisPoints: 1, lastDay: '2026-02-28' }))).toBe(
    'promo.end_before_start',
  );
  const world = await orderWorld(host());
  await world.add(hostingPro);
  expect((await world.promo('spring26')).promos).toMatchObject([{ discountMinor: 3273 }]);
  const list = () => runAs(host(), staff, listPromoCodesVerb, { search: 'pring' });
  expect((await list()).codes.map(({ code }) => code)).toEqual(['SPRING26']);
  await runAs(host(), staff, endPromoCodeVerb, { promoCodeId: made.id });
  expect((await world.cart()).promos).toMatchObject([{ discountMinor: 0, refusal: 'expired' }]);
  const events = (await staffEvents(host().db, staff.id)).map(({ event }) => event);
  expect(events).toEqual(['promoCode.create', 'promoCode.list', 'promoCode.end']);
});

test('CART-3: the desk gives a free credit, and the organization sees it in its log and in its cart', async () => {
  const staff = await createStaff(host(), 'finance');
  const world = await orderWorld(host());
  const { organizationId } = world;
  const grant = (input: object) =>
    runAs(host(), staff, grantFreeCreditVerb, {
      ...{ organizationId, type: 'product.hosting', plan: 'pro', periods: 1, reason: 'For the outage' },
      ...input,
    });
  const credit = await grant({ lastDay: '2026-03-31' });
  expect(credit).toMatchObject({
    organizationName: 'Test Company',
    validThrough: '2026-03-31',
    usedAt: null,
  });
  expect(await outcomeOf(grant({ plan: 'none' }))).toBe('purchase.plan_unknown');
  expect(await outcomeOf(grant({ lastDay: '2026-02-28' }))).toBe('promo.end_before_start');
  expect(await outcomeOf(grant({ organizationId: randomUUID() }))).toBe('request.not_found');
  const [line] = (await world.add(hostingPro)).lines;
  expect(line?.freeCredits).toMatchObject([{ freeCreditId: credit.id, reason: 'For the outage' }]);
  const { credits } = await runAs(host(), staff, listFreeCreditsVerb, { organizationId });
  expect(credits).toMatchObject([{ id: credit.id }]);
  const events = (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
  expect(events).toContain('freeCredit.grant');
});

test('DESK-1: who is there for something else neither issues codes nor gives credits', async () => {
  const agent = await createStaff(host(), 'agent');
  expect(await outcomeOf(runAs(host(), agent, listPromoCodesVerb, {}))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), agent, listFreeCreditsVerb, {}))).toBe('permission.denied');
});
