import { randomUUID } from 'node:crypto';
import type { DomainError } from '@atrium/contracts/kernel/domain-error';
import { expect, test } from 'vitest';
import { hostingPro, orderWorld } from '../../test/order-world.ts';
import {
  createStaff,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  staffEvents,
  startTestSession,
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

/** Where the days of an organization end (SUB-2). */
const moveTo = (organizationId: string, timeZone: string) =>
  host().db.updateTable('organization').set({ timeZone }).where('id', '=', organizationId).execute();

test('CART-2: a code begins and ends with days of the seller, at one moment for everybody, and the refusal names the day', async () => {
  const at = host().now();
  const catalogue = await createStaff(host(), 'catalogue');
  const terms = { percentBasisPoints: 1000, firstDay: '2026-03-05', lastDay: '2026-03-06' };
  await runAs(host(), catalogue, createPromoCodeVerb, { code: 'TWODAYS', ...terms });
  const worlds: Awaited<ReturnType<typeof orderWorld>>[] = [];
  for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Zurich']) {
    const world = await orderWorld(host());
    await moveTo(world.organizationId, zone);
    await world.add(hostingPro);
    worlds.push(world);
  }
  const enter = (moment: string) => {
    host().clock.now = new Date(moment);
    return Promise.all(
      worlds.map(async (world) => {
        world.owner.token = await startTestSession(host(), world.owner, false);
        return world.promo('twodays').then(
          () => null,
          ({ code, params }: DomainError) => [code, params],
        );
      }),
    );
  };
  const early = ['promo.not_yet_valid', { from: '2026-03-05' }];
  expect(await enter('2026-03-04T22:59:59Z')).toEqual([early, early, early]);
  expect(await enter('2026-03-04T23:00:00Z')).toEqual([null, null, null]);
  const shown = async (moment: string) => {
    host().clock.now = new Date(moment);
    const carts = await Promise.all(
      worlds.map(async (world) => {
        world.owner.token = await startTestSession(host(), world.owner, false);
        return world.cart();
      }),
    );
    return carts.map(({ promos: [promo] }) => [promo?.refusal, promo?.refusalParams]);
  };
  const fine = [null, {}];
  expect(await shown('2026-03-06T22:59:59Z')).toEqual([fine, fine, fine]);
  const late = ['expired', { until: '2026-03-06' }];
  expect(await shown('2026-03-06T23:00:00Z')).toEqual([late, late, late]);
  // Between summary and order it ended: nobody is charged what they have not seen, and the step of the codes says why.
  const [first] = worlds;
  await first?.pay('bank_transfer');
  expect(await refusalOf(first?.place() ?? Promise.resolve())).toMatchObject({
    code: 'purchase.promo_refused',
    params: { code: 'TWODAYS', reason: 'expired' },
  });
  host().clock.now = at;
});

test('CART-3, SUB-2: a free credit begins and ends with the days of the organization that holds it', async () => {
  const at = host().now();
  const staff = await createStaff(host(), 'finance');
  const world = await orderWorld(host());
  const { organizationId, owner } = world;
  await moveTo(organizationId, 'Pacific/Pago_Pago');
  // The 10th in Zurich, the 9th there: it can be used at once.
  host().clock.now = new Date('2026-03-10T08:00:00Z');
  staff.token = await startTestSession(host(), staff, true);
  const terms = { type: 'product.hosting', plan: 'pro', periods: 1, reason: 'Thank you' } as const;
  const grant = (lastDay: string) =>
    runAs(host(), staff, grantFreeCreditVerb, { organizationId, ...terms, lastDay });
  expect(await outcomeOf(grant('2026-03-08'))).toBe('promo.end_before_start');
  await grant('2026-03-09');
  const offered = async (moment: string) => {
    host().clock.now = new Date(moment);
    owner.token = await startTestSession(host(), owner, false);
    const { lines, noFreeCredit } = await world.cart();
    return lines[0]?.freeCredits.length === 1 ? 'offered' : noFreeCredit?.reason;
  };
  owner.token = await startTestSession(host(), owner, false);
  await world.add(hostingPro);
  expect(await offered('2026-03-10T08:00:00Z')).toBe('offered');
  expect(await offered('2026-03-10T10:59:59Z')).toBe('offered');
  expect(await offered('2026-03-10T11:00:00Z')).toBe('not_valid_now');
  host().clock.now = at;
});

test('DESK-1: who is there for something else neither issues codes nor gives credits', async () => {
  const agent = await createStaff(host(), 'agent');
  expect(await outcomeOf(runAs(host(), agent, listPromoCodesVerb, {}))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), agent, listFreeCreditsVerb, {}))).toBe('permission.denied');
});
