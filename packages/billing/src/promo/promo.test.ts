import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate as d } from '../date/calendar-date.ts';
import { allocateCapped } from '../money/allocate.ts';
import { enterPromo, normalisePromoText, type PromoEntry } from './enter-promo.ts';
import { type FreeCredit, freeCreditOffers } from './free-credit.ts';
import type { PromoCode, PromoEffect, PromoLine } from './promo-code.ts';
import { promoDiscounts, totalDiscount } from './promo-discounts.ts';

const line = (id: string, netMinor: number, more: Partial<PromoLine> = {}): PromoLine => ({
  id,
  productType: 'web_hosting',
  plan: 'pro',
  netMinor,
  hasFreeCredit: false,
  ...more,
});
const percent = (basisPoints: number): PromoEffect => ({ kind: 'percent', basisPoints });
const fixed = (amountMinor: number): PromoEffect => ({ kind: 'fixed', amountMinor, currency: 'CHF' });
const code = (id: string, effect: PromoEffect, more: Partial<PromoCode> = {}): PromoCode => ({
  id,
  effect,
  products: [],
  customers: 'all',
  validity: { from: null, until: null },
  maxUses: null,
  maxUsesPerOrganization: null,
  ...more,
});
const brief = (codes: readonly PromoCode[], lines: readonly PromoLine[]) =>
  promoDiscounts(codes, lines).map(({ promoId, discountMinor }) => [promoId, discountMinor]);

test('CART-2: a percentage is rounded per line', () => {
  expect(brief([code('a', percent(1500))], [line('1', 990), line('2', 333)])).toEqual([
    ['a', 149],
    ['a', 50],
  ]);
});

test('CART-2: a fixed amount is shared by the largest remainder and capped at the line', () => {
  const lines = [line('1', 100), line('2', 100), line('3', 100)];
  expect(brief([code('a', fixed(100))], lines).map(([, discount]) => discount)).toEqual([34, 33, 33]);
  expect(brief([code('a', fixed(99_999))], lines).map(([, discount]) => discount)).toEqual([100, 100, 100]);
});

test('CART-2: a line whose share rounds to nothing has its part in the sharing, and no code to show', () => {
  const lines = [0, 1, 206, 0, 1].map((netMinor, index) => line(String(index), netMinor));
  expect(brief([code('a', fixed(100))], lines)).toEqual([
    [null, 0],
    ['a', 1],
    ['a', 99],
    [null, 0],
    [null, 0],
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 1, max: 100_000 }),
      (nets, amountMinor) => {
        const priced = nets.map((netMinor, index) => line(String(index), netMinor));
        expect(brief([code('a', fixed(amountMinor))], priced).map(([, discount]) => discount)).toEqual(
          allocateCapped(amountMinor, nets),
        );
      },
    ),
  );
});

test('CART-2: the best code for the customer wins a line, of equal ones the first entered', () => {
  expect(brief([code('a', percent(1000)), code('b', percent(2000))], [line('1', 1000)])).toEqual([
    ['b', 200],
  ]);
  expect(brief([code('a', percent(1000)), code('b', fixed(100))], [line('1', 1000)])).toEqual([['a', 100]]);
  expect(brief([code('b', fixed(100)), code('a', percent(1000))], [line('1', 1000)])).toEqual([['b', 100]]);
});

test('CART-2: what a fixed code cannot take where another one wins goes to the lines it keeps', () => {
  const codes = [
    code('half', percent(5000), { products: [{ productType: 'web_hosting', plan: 'pro' }] }),
    code('ten', fixed(1000)),
  ];
  expect(brief(codes, [line('1', 2000), line('2', 2000, { plan: 'basic' })])).toEqual([
    ['half', 1000],
    ['ten', 1000],
  ]);
});

const arbitraryCode = fc.tuple(
  fc.boolean(),
  fc.integer({ min: 1, max: 10_000 }),
  fc.constantFrom('pro', 'basic', null),
);
const arbitraryLine = fc.tuple(
  fc.integer({ min: 0, max: 20_000 }),
  fc.constantFrom('pro', 'basic'),
  fc.boolean(),
);

test('CART-2: several codes together never take less than one alone, nor more than a line costs', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCode, { maxLength: 5 }),
      fc.array(arbitraryLine, { maxLength: 6 }),
      (some, many) => {
        const codes = some.map(([isPercent, value, plan], index) =>
          code(`c${index}`, isPercent ? percent(value) : fixed(value), {
            products: [{ productType: 'web_hosting', plan }],
          }),
        );
        const lines = many.map(([net, plan, hasFreeCredit], index) =>
          line(`l${index}`, net, { plan, hasFreeCredit }),
        );
        const together = promoDiscounts(codes, lines);
        together.forEach(({ discountMinor, promoId }, index) => {
          expect(discountMinor).toBeLessThanOrEqual(lines[index]?.netMinor ?? 0);
          expect(discountMinor).toBeGreaterThanOrEqual(0);
          if (lines[index]?.hasFreeCredit) expect(promoId).toBeNull();
        });
        for (const { id, effect } of codes) {
          const own = totalDiscount(together.filter(({ promoId }) => promoId === id));
          if (effect.kind === 'fixed') expect(own).toBeLessThanOrEqual(effect.amountMinor);
        }
        for (const one of codes)
          expect(totalDiscount(together)).toBeGreaterThanOrEqual(totalDiscount(promoDiscounts([one], lines)));
      },
    ),
  );
});

const entry = (own: PromoCode | null, more: Partial<PromoEntry> = {}): PromoEntry => ({
  code: own,
  entered: [],
  lines: [line('1', 1000)],
  currency: 'CHF',
  today: d('2026-11-30'),
  used: 0,
  usedByOrganization: 0,
  isNewCustomer: false,
  ...more,
});
const refusals = (own: PromoCode | null, more: Partial<PromoEntry> = {}) => {
  const answer = enterPromo(entry(own, more));
  return answer.kind === 'refused' ? answer.reasons : [];
};

test('CART-2: each refusal says which condition failed', () => {
  const plain = code('a', percent(1000));
  expect(refusals(null)).toEqual(['unknown']);
  expect(refusals(plain, { entered: [plain] })).toEqual(['already_entered']);
  expect(refusals({ ...plain, validity: { from: d('2026-12-01'), until: null } })).toEqual(['not_yet_valid']);
  expect(refusals({ ...plain, validity: { from: null, until: d('2026-11-30') } })).toEqual(['expired']);
  expect(refusals({ ...plain, maxUses: 5 }, { used: 5 })).toEqual(['used_up']);
  expect(refusals({ ...plain, maxUsesPerOrganization: 1 }, { usedByOrganization: 1 })).toEqual([
    'used_by_organization',
  ]);
  expect(refusals({ ...plain, customers: 'new' })).toEqual(['new_customers_only']);
  expect(refusals(code('a', fixed(500)), { currency: 'EUR' })).toEqual(['currency_differs']);
  expect(refusals({ ...plain, products: [{ productType: 'domain', plan: null }] })).toEqual([
    'no_matching_product',
  ]);
  expect(refusals({ ...plain, products: [{ productType: 'web_hosting', plan: 'basic' }] })).toEqual([
    'no_matching_plan',
  ]);
  expect(refusals(plain, { lines: [line('1', 1000, { hasFreeCredit: true })] })).toEqual([
    'line_has_free_credit',
  ]);
  expect(refusals(plain, { entered: [code('b', percent(2000))] })).toEqual(['line_has_better']);
  expect(refusals({ ...plain, maxUses: 1, customers: 'new' }, { used: 1 })).toEqual([
    'used_up',
    'new_customers_only',
  ]);
});

test('CART-2: an accepted code says what the cart costs less; a better one later takes its line', () => {
  const small = code('a', percent(1000), { customers: 'new', maxUses: 2, maxUsesPerOrganization: 1 });
  expect(enterPromo(entry(small, { isNewCustomer: true, used: 1 }))).toEqual({
    kind: 'accepted',
    discounts: [{ lineId: '1', promoId: 'a', discountMinor: 100 }],
  });
  expect(enterPromo(entry(code('b', percent(10_000)), { entered: [small] }))).toMatchObject({
    discounts: [{ promoId: 'b', discountMinor: 1000 }],
  });
  expect(normalisePromoText(' spring 26 ')).toBe('SPRING26');
});

const credit = (more: Partial<FreeCredit> = {}): FreeCredit => ({
  id: 'f',
  organizationId: 'own',
  productType: 'web_hosting',
  plan: null,
  validity: { from: null, until: null },
  isUsed: false,
  ...more,
});
const offers = (credits: readonly FreeCredit[], lines = [line('1', 1000)]) =>
  freeCreditOffers(credits, lines, 'own', d('2026-11-30'));

test('CART-3: a free credit is offered next to the matching line', () => {
  expect(offers([credit()], [line('1', 1000), line('2', 500, { productType: 'domain' })])).toEqual({
    offers: [
      { lineId: '1', creditIds: ['f'] },
      { lineId: '2', creditIds: [] },
    ],
    none: null,
  });
});

test('CART-3: if none shows, the reason is given', () => {
  expect(offers([]).none).toEqual({ reason: 'none_held' });
  expect(offers([credit({ plan: 'basic' })]).none).toEqual({ reason: 'no_matching_line' });
  expect(offers([credit({ isUsed: true })]).none).toEqual({ reason: 'all_used' });
  expect(offers([credit({ validity: { from: null, until: d('2026-11-30') } })]).none).toEqual({
    reason: 'not_valid_now',
  });
  expect(
    offers([credit({ organizationId: 'b' }), credit({ organizationId: 'b', plan: 'pro' })]).none,
  ).toEqual({
    reason: 'other_organization',
    organizationIds: ['b'],
  });
  expect(offers([credit({ organizationId: 'b', productType: 'domain' })]).none).toEqual({
    reason: 'none_held',
  });
});
