import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { buyer, giveCredit, givePromo, hostingPro, orderWorld } from '../../test/order-world.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { quoteLinesVerb } from '../catalogue/quote-lines.ts';
import { chooseCartAddressVerb } from './choose-cart-address.ts';
import { chooseFreeCreditVerb } from './choose-free-credit.ts';
import { removeCartLineVerb } from './remove-cart-line.ts';
import { removePromoCodeVerb } from './remove-promo-code.ts';
import { updateCartLineVerb } from './update-cart-line.ts';

const host = useTestHost();

test('CART-1: a cart shows today’s prices with VAT in the currency of the organization', async () => {
  const { cart, add } = await orderWorld(host());
  expect(await cart()).toMatchObject({
    purchaseId: null,
    lines: [],
    gaps: ['lines', 'address'],
    isFree: true,
  });
  const shown = await add(hostingPro, {
    ...hostingPro,
    type: 'product.domain',
    plan: 'ch',
    name: 'Example.ch',
  });
  expect(shown.lines).toMatchObject([
    { name: 'Website', unitNetMinor: 13090, serviceFrom: '2026-03-01', serviceUntil: '2027-02-28' },
    { name: 'example.ch', unitNetMinor: 980, naming: 'domain' },
  ]);
  expect(shown.totals).toMatchObject({ currency: 'CHF', netMinor: 14070, vatMinor: 1140, grossMinor: 15210 });
  // The organization's own address is offered as the first one.
  expect(shown.addresses).toMatchObject([{ name: 'Test Company' }]);
  expect(shown.gaps).toEqual(['payment']);
});

test('CART-1: lines are changed and taken out; each refusal stands beside its field', async () => {
  const { owner, organizationId, add } = await orderWorld(host());
  const common = { organizationId, locale: 'en' };
  const [line] = (await add(hostingPro)).lines;
  const update = (change: object) =>
    runAs(host(), owner, updateCartLineVerb, { ...common, lineId: line?.lineId, ...hostingPro, ...change });
  const changed = await update({ plan: 'business', period: 'monthly', name: 'Shop' });
  expect(changed.lines).toMatchObject([
    { plan: 'business', period: 'monthly', name: 'Shop', netMinor: 3490 },
  ]);
  expect(await refusalOf(update({ plan: 'none' }))).toMatchObject({
    code: 'purchase.plan_unknown',
    fields: [{ path: 'plan' }],
  });
  const mail = { type: 'product.mail_service', plan: 'single', period: 'monthly', name: 'Mail' };
  expect(await refusalOf(add(mail))).toMatchObject({
    code: 'purchase.period_not_offered',
    fields: [{ path: 'period' }],
  });
  const domain = { type: 'product.domain', plan: 'ch', period: 'yearly' };
  for (const name of ['example.com', 'www.example.ch', 'ex ample.ch', '-x.ch', '.ch', 'x.ch/a'])
    expect(await outcomeOf(add({ ...domain, name })), name).toBe('purchase.domain_invalid');
  expect((await add({ ...domain, name: 'Zürich.ch' })).lines.at(-1)).toMatchObject({ name: 'zürich.ch' });
  expect(await outcomeOf(add({ ...domain, name: 'ZÜRICH.ch' }))).toBe('purchase.domain_twice');
  const { lines } = await runAs(host(), owner, removeCartLineVerb, { ...common, lineId: line?.lineId });
  expect(lines).toHaveLength(1);
  const again = await runAs(host(), owner, removeCartLineVerb, { ...common, lineId: line?.lineId });
  expect(again.lines).toHaveLength(1);
  expect(await outcomeOf(add(...Array.from({ length: 50 }, () => hostingPro)))).toBe(
    'purchase.too_many_lines',
  );
});

test('CART-1: a type is tried once, for nothing, and only by whoever never had it', async () => {
  const { add, cart } = await orderWorld(host());
  await add({ ...hostingPro, trial: true });
  expect(await cart()).toMatchObject({
    lines: [{ trialDays: 30, netMinor: 0, periodNetMinor: 13090, serviceUntil: '2026-03-30' }],
    isFree: true,
    gaps: [],
  });
  expect(await outcomeOf(add({ ...hostingPro, trial: true }))).toBe('purchase.trial_unavailable');
  expect(await outcomeOf(add({ ...hostingPro, plan: 'business', trial: true }))).toBe(
    'purchase.trial_unavailable',
  );
});

test('NFR-3: a cart is its owner’s own; ids of another organization are unknown', async () => {
  const { organizationId, add, cart } = await orderWorld(host());
  await add(hostingPro);
  const colleague = await createPerson(host());
  await addMember(host(), organizationId, colleague, 'administrator');
  const theirs = buyer(host(), organizationId, colleague);
  expect((await theirs.cart()).lines).toEqual([]);
  expect(await outcomeOf(theirs.place({ purchaseId: (await cart()).purchaseId }))).toBe('request.not_found');
  const stranger = await orderWorld(host());
  const { addresses } = await stranger.add(hostingPro);
  const input = { organizationId, locale: 'en', addressId: addresses[0]?.addressId };
  expect(await outcomeOf(runAs(host(), colleague, chooseCartAddressVerb, input))).toBe('request.not_found');
  const collaborator = await createPerson(host());
  await addMember(host(), organizationId, collaborator, 'collaborator');
  expect(await outcomeOf(buyer(host(), organizationId, collaborator).cart())).toBe('permission.denied');
});

test('CART-2: each refusal says which condition failed', async () => {
  const { add, promo, owner, organizationId } = await orderWorld(host());
  expect(await outcomeOf(promo('NOTHING'))).toBe('purchase.empty');
  await add(hostingPro);
  const day = 86_400_000;
  const [before, after] = [new Date(host().now().getTime() - day), new Date(host().now().getTime() + day)];
  const refused = async (values: Parameters<typeof givePromo>[1]) =>
    outcomeOf(promo((await givePromo(host(), values)).code));
  expect(await outcomeOf(promo('NO-SUCH-CODE'))).toBe('promo.unknown');
  expect(await refused({ validFrom: after })).toBe('promo.not_yet_valid');
  expect(await refused({ validUntil: before, validFrom: new Date(0) })).toBe('promo.expired');
  expect(await refused({ maxUses: 0 })).toBe('promo.used_up');
  expect(await refused({ maxUsesPerOrganization: 0 })).toBe('promo.used_by_organization');
  expect(await refused({ amountMinor: 500n, currency: 'EUR' })).toBe('promo.currency_differs');
  expect(await refused({ productTypes: ['product.drive'] })).toBe('promo.no_matching_product');
  expect(await refused({ plans: ['product.hosting/business'] })).toBe('promo.no_matching_plan');
  const { code } = await givePromo(host(), { plans: ['product.hosting/pro'] });
  const shown = await promo(` ${code.toLowerCase()} `);
  expect(shown).toMatchObject({
    promos: [{ code, discountMinor: 6545, refusal: null }],
    lines: [{ netMinor: 6545, discount: { kind: 'promo', label: code, amountMinor: 6545 } }],
  });
  expect(await outcomeOf(promo(code))).toBe('promo.already_entered');
  expect(await refused({ percentBasisPoints: 1000 })).toBe('promo.line_has_better');
  const input = { organizationId, locale: 'en', promoCodeId: shown.promos[0]?.promoCodeId };
  expect((await runAs(host(), owner, removePromoCodeVerb, input)).totals.netMinor).toBe(13090);
});

test('CART-2: several codes, one for each line, and always the best for the customer', async () => {
  const { add, promo } = await orderWorld(host());
  await add(hostingPro, { ...hostingPro, type: 'product.drive', plan: 'team', name: 'Files' });
  const small = await givePromo(host(), { percentBasisPoints: 1000 });
  const half = await givePromo(host(), { productTypes: ['product.hosting'] });
  await promo(small.code);
  const { lines, promos } = await promo(half.code);
  expect(lines.map(({ discount }) => discount?.label)).toEqual([half.code, small.code]);
  expect(promos.map(({ refusal }) => refusal)).toEqual([null, null]);
});

test('CART-3: a free credit is offered beside its line, for as many periods as it gives; or the page says why none is', async () => {
  const { owner, organizationId, add, cart, promo } = await orderWorld(host());
  const choose = (lineId: string | undefined, freeCreditId: string | null) =>
    runAs(host(), owner, chooseFreeCreditVerb, { organizationId, locale: 'en', lineId, freeCreditId });
  await add(hostingPro);
  expect((await cart()).noFreeCredit).toEqual({ reason: 'none_held', organizations: [] });
  const second = await createTestOrganization(host(), owner);
  await giveCredit(host(), second, { plan: 'pro' });
  expect((await cart()).noFreeCredit).toEqual({
    reason: 'other_organization',
    organizations: ['Test Company'],
  });
  await giveCredit(host(), organizationId, { productType: 'product.drive' });
  expect((await cart()).noFreeCredit?.reason).toBe('no_matching_line');
  const creditId = await giveCredit(host(), organizationId, { plan: 'pro', periods: 2 });
  const [line] = (await cart()).lines;
  expect(line?.freeCredits).toMatchObject([{ freeCreditId: creditId, periods: 2, planName: 'Pro' }]);
  const free = await choose(line?.lineId, creditId);
  expect(free).toMatchObject({
    isFree: true,
    noFreeCredit: null,
    gaps: [],
    lines: [{ unitNetMinor: 26180, netMinor: 0, serviceUntil: '2028-02-29', freeCreditId: creditId }],
  });
  const { code } = await givePromo(host());
  expect(await outcomeOf(promo(code))).toBe('promo.line_has_free_credit');
  expect((await choose(line?.lineId, null)).totals.netMinor).toBe(13090);
  const foreign = await giveCredit(host(), second);
  expect(await outcomeOf(choose(line?.lineId, foreign))).toBe('purchase.free_credit_unusable');
});

test('ACC-3: a visitor is shown what a private customer of the country will be charged', async () => {
  const lines = [
    hostingPro,
    { ...hostingPro, plan: 'starter', trial: true },
    { ...hostingPro, plan: 'gone' },
  ];
  const shown = await runAs(host(), null, quoteLinesVerb, { country: 'DE', locale: 'fr', lines });
  expect(shown.lines.map(({ index, netMinor }) => [index, netMinor])).toEqual([
    [0, 11990],
    [1, 0],
  ]);
  expect(shown.totals).toMatchObject({ currency: 'EUR', netMinor: 11990, vatMinor: 2278, grossMinor: 14268 });
});

test('CART-1: a new cart is paid with the default method until another is chosen, and never with a card past its end', async () => {
  const withCard = async (card: object) => {
    const world = await orderWorld(host());
    const { organizationId } = world;
    const id = newId();
    await host()
      .db.insertInto('paymentMethod')
      .values({
        ...{ organizationId, id, provider: 'simulated', kind: 'card', name: 'Card', providerToken: id },
        ...{ createdAt: host().now(), ...card },
      })
      .execute();
    return { ...world, id };
  };
  const usual = await withCard({ isDefault: true, validThrough: '2026-03' });
  const { payment, gaps } = await usual.add(hostingPro);
  expect(payment).toEqual({ kind: 'card', paymentMethodId: usual.id, usePrepaid: false });
  expect(gaps).toEqual([]);
  // What was chosen stays when more is put in.
  await usual.pay('bank_transfer');
  const more = await usual.add(hostingPro);
  expect(more.payment).toEqual({ kind: 'bank_transfer', paymentMethodId: null, usePrepaid: false });
  for (const card of [{ isDefault: true, validThrough: '2026-02' }, { isDefault: false }]) {
    const other = await withCard(card);
    expect((await other.add(hostingPro)).gaps).toEqual(['payment']);
  }
});
