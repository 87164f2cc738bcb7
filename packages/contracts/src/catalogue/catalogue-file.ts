import { z } from 'zod';
import { currencies } from '../currency.ts';
import { locales } from '../locale.ts';
import { levels, productTypes, resourceTypes } from '../product/product-types.ts';
import { billingPeriods } from './billing-periods.ts';
import { productNamings, supportChannels } from './catalogue-types.ts';

// The catalogue as a provider writes it (PROD-1). Every value is read as text, so that 9.90 stays exactly that.

const perLocale = <T extends z.ZodType>(text: T) =>
  z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, text])) as Record<(typeof locales)[number], T>,
  );

const name = perLocale(z.string().min(1).max(60));
const summary = perLocale(z.string().min(1).max(240));
const features = perLocale(z.array(z.string().min(1).max(120)).max(8));

const Amount = z
  .string()
  .regex(/^\d{1,7}\.\d{2}$/, 'is no amount with two decimals, such as 9.90')
  .transform((text) => Number(text.replace('.', '')));
const Day = z.iso.date('is no day, such as 2026-01-01');
const yes = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = (max: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().max(max));

const periodAmounts = z.partialRecord(z.enum(billingPeriods), Amount);
/** By currency and period. A currency or a period that is missing is not offered. */
const amounts = z.partialRecord(z.enum(currencies), periodAmounts);

const Plan = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'is no id: small letters, digits and _'),
  name,
  features,
  trialDays: count(365).optional(),
  channels: z.array(z.enum(supportChannels)).optional(),
  /** In place of those of the catalogue. */
  minimums: amounts.optional(),
  /** Each block holds from its day on, until the next one. A change applies to periods that begin later. */
  prices: z
    .array(z.strictObject({ from: Day, amounts }))
    .min(1)
    .refine(
      (blocks) => blocks.every(({ from }, index) => index === 0 || from > (blocks[index - 1]?.from ?? '')),
      'must be in the order of their days, each day once',
    ),
});

const Part = z.strictObject({
  type: z.enum(resourceTypes),
  levels: z.array(z.enum(levels)).min(1),
});

const Type = z.strictObject({
  type: z.enum(productTypes as [string, ...string[]]),
  name,
  summary,
  naming: z.enum(productNamings),
  /** PROD-5 */
  transferable: yes,
  vat: z.enum(['standard', 'reduced', 'special']),
  levels: z.array(z.enum(levels)).min(1),
  parts: z.array(Part).default([]),
  /** From the smallest to the largest: a change to a later one goes upward (SUB-4). */
  plans: z.array(Plan).min(1).max(60),
});

export const CatalogueFile = z.strictObject({
  version: z.string().regex(/^[\w.-]{1,40}$/, 'is no version: letters, digits, . - and _'),
  /** What one period must amount to at least, before VAT (SUB-1). */
  minimums: amounts,
  types: z.array(Type).min(1).max(30),
});
export type CatalogueFile = z.output<typeof CatalogueFile>;
