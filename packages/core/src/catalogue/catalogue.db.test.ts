import { readFileSync } from 'node:fs';
import { calendarDate } from '@atrium/billing/date/calendar-date';
import { billingPeriods as billed } from '@atrium/billing/period/billing-period';
import { billingPeriods } from '@atrium/contracts/catalogue/billing-periods';
import { locales } from '@atrium/contracts/locale';
import { levelsByType, productTypes } from '@atrium/contracts/product/product-types';
import { expect, test } from 'vitest';
import { refusalOf, runAs, useTestHost } from '../../test/test-host.ts';
import { keepCatalogue } from '../jobs/keep-catalogue.ts';
import { findPlan, findType, netPriceOn, periodsOffered } from './find-in-catalogue.ts';
import { getCatalogueVerb } from './get-catalogue.ts';
import { listCatalogueVerb } from './list-catalogue.ts';
import { loadCatalogue, shippedCatalogue } from './load-catalogue.ts';
import { parseCatalogue } from './parse-catalogue.ts';

const host = useTestHost();
const shipped = readFileSync(shippedCatalogue, 'utf8');
const day = calendarDate;

test('PROD-1: every type that can be granted is sold, with the levels that the policy knows', () => {
  const { types } = loadCatalogue();
  expect(new Set(types.map(({ type }) => type))).toEqual(new Set(productTypes));
  for (const { type, levels, parts } of types) {
    expect(levels).toEqual(levelsByType[type]);
    for (const part of parts) expect(part.levels).toEqual(levelsByType[part.type]);
  }
});

test('SUB-1: contracts and billing know the same periods', () => {
  expect(billingPeriods).toEqual(billed);
});

test('PROD-1: a price holds from its day on; the former one stays for what began before', () => {
  const plan = findPlan(loadCatalogue(), 'product.hosting', 'pro');
  if (!plan) throw new Error('The shipped catalogue has it.');
  expect(netPriceOn(plan, 'CHF', 'monthly', day('2025-12-31'))).toBe(990);
  expect(netPriceOn(plan, 'CHF', 'monthly', day('2026-01-01'))).toBe(1190);
  expect(netPriceOn(plan, 'EUR', 'yearly', day('2026-01-01'))).toBe(11990);
  expect(netPriceOn(plan, 'EUR', 'yearly', day('2019-12-31'))).toBeNull();
});

test('SUB-1: a period is offered only when it reaches the minimum', () => {
  const catalogue = loadCatalogue();
  const offered = (plan: string) => {
    const found = findPlan(catalogue, 'product.mail_service', plan);
    return found && periodsOffered(found, 'CHF', day('2026-03-01')).map(({ period }) => period);
  };
  expect(offered('single')).toEqual(['half_yearly', 'yearly', 'two_yearly']);
  expect(offered('team')).toEqual(['monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly']);
  expect(findPlan(catalogue, 'product.mail_service', 'none')).toBeNull();
  expect(findType(catalogue, 'product.none')).toBeNull();
});

test.each([
  [
    'CHF: { monthly: 6.90,',
    'CHF: { monthly: 6.9,',
    /:45 types\.0\.plans\.0\.prices\.0\.amounts\.CHF\.monthly: is no amount/,
  ],
  ['trialDays: 30', 'trialDays: soon', /:41 types\.0\.plans\.0\.trialDays: is no whole number/],
  ['from: 2020-01-01', 'from: 2020-02-30', /:43 types\.0\.plans\.0\.prices\.0\.from: is no day/],
  ['      fr: "Hébergement web"\n', '', /:14 types\.0\.name\.fr: /],
  ['naming: free', 'nameing: free', /types\.0: /],
  ['- id: pro\n', '- id: starter\n', /:47 types\.0\.plans\.1\.id: starter comes twice/],
  [
    'levels: [statistics, technical]\n    parts',
    'levels: [statistics, dns]\n    parts',
    /types\.0\.levels: product\.hosting has no level/,
  ],
  [
    '{ type: product.hosting.site,',
    '{ type: product.drive.folder,',
    /types\.0\.parts\.0\.type: is no part of product\.hosting/,
  ],
  ['from: 2026-01-01', 'from: 2019-01-01', /types\.0\.plans\.1\.prices: must be in the order of their days/],
  ['version: "2026.11"', 'version: "2026.11', /catalogue\.yaml:\d+ /],
])('PROD-1: a mistake is named with its line and place: %s', (right, wrong, message) => {
  expect(shipped).toContain(right);
  const broken = shipped.replace(right, wrong);
  expect(() => parseCatalogue(broken, 'catalogue.yaml')).toThrow(message);
  expect(() => parseCatalogue(broken, 'catalogue.yaml')).toThrow(
    /^The catalogue is not valid\.\ncatalogue\.yaml:/,
  );
});

test('PROD-1, ORG-3: everybody sees today’s prices in the currency and with the VAT of their country', async () => {
  const list = (country: string, locale = 'fr') =>
    runAs(host(), null, listCatalogueVerb, { country, locale });
  const swiss = await list('CH');
  expect([swiss.currency, swiss.vatBasisPoints, swiss.types.length]).toEqual([
    'CHF',
    810,
    productTypes.length,
  ]);
  const [hosting] = swiss.types;
  expect(hosting).toMatchObject({ name: 'Hébergement web', naming: 'free' });
  expect(hosting?.plans[1]?.prices[0]).toEqual({
    period: 'monthly',
    netMinor: 1190,
    vatMinor: 96,
    grossMinor: 1286,
  });
  const german = await list('DE', 'de');
  expect([german.currency, german.vatBasisPoints]).toEqual(['EUR', 1900]);
  expect(german.types[0]?.plans[1]?.prices[0]).toEqual({
    period: 'monthly',
    netMinor: 1090,
    vatMinor: 207,
    grossMinor: 1297,
  });
  const abroad = await list('US');
  expect([abroad.currency, abroad.vatBasisPoints]).toEqual(['EUR', 0]);
  for (const locale of locales) expect((await list('LI', locale)).currency).toBe('CHF');
});

test('PROD-1: one type with its plans; what is not sold does not exist', async () => {
  const input = { type: 'product.premium_support', country: 'CH', locale: 'it' };
  const { product } = await runAs(host(), null, getCatalogueVerb, input);
  expect(product.plans.map(({ channels }) => channels)).toEqual([
    ['ticket', 'chat'],
    ['ticket', 'chat', 'phone'],
  ]);
  const without = { ...host(), catalogue: { ...host().catalogue, types: [] } };
  expect(await refusalOf(runAs(without, null, getCatalogueVerb, input))).toMatchObject({
    code: 'request.not_found',
  });
});

test('PROD-1: each catalogue that was in force is kept once', async () => {
  await keepCatalogue(host());
  await keepCatalogue(host());
  const kept = await host().db.selectFrom('catalogueVersion').selectAll().execute();
  expect(kept).toMatchObject([{ version: '2026.11', loadedAt: host().now() }]);
  expect(parseCatalogue(shipped, 'again').sha256).toEqual(kept[0]?.sha256);
});
