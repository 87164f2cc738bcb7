import { z } from 'zod';
import { isCountry } from './country.ts';
import { limits } from './limits.ts';
import { locales } from './locale.ts';

// Field schemas shared by the contracts. An issue's message is a field error code, never prose.

// Control characters, halves of surrogate pairs (no UTF-8 store can hold one), line and paragraph separators, and
// the invisible ones that reverse or hide text. The joiners of Persian and Indic scripts and of emoji may stay.
const unwanted = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const isClean = (value: string): boolean => !unwanted.test(value) && (value === '' || visible.test(value));

/** One line of text: trimmed, NFC, without control characters. */
export const line = (max: number, { min = 1 }: { min?: number } = {}) =>
  z
    .string()
    // Bounded before normalization, so that a huge body costs nothing.
    .max(max * 4, 'field.too_long')
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(min).max(max).refine(isClean, 'field.control_characters'));

/** Text of several lines, or none: trimmed, NFC, with no control characters but line ends. */
export const paragraph = (max: number) =>
  z
    .string()
    .max(max * 4, 'field.too_long')
    .transform((value) => value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max)
        .refine((value) => isClean(value.replaceAll(/[\n\t]/g, ' ')), 'field.control_characters'),
    );

export const optionalLine = (max: number) => line(max, { min: 0 }).default('');

export const Uuid = z.uuid();
export const UserId = z.uuid().brand<'UserId'>();
export const OrganizationId = z.uuid().brand<'OrganizationId'>();
export type UserId = z.output<typeof UserId>;
export type OrganizationId = z.output<typeof OrganizationId>;

/** Compared without case and stored in lower case; the local part is otherwise left as typed. */
export const Email = z
  .string()
  .max(limits.email)
  .transform((value) => value.normalize('NFC').trim().toLowerCase())
  .pipe(z.email('field.invalid_email').max(limits.email));

export const Password = z.string().min(1).max(limits.passwordMax);
export const LocaleField = z.enum(locales);
export const Country = z.string().refine(isCountry, 'field.unknown_choice');
/** Chosen by the caller for one intended effect; repeating it repeats the answer, not the effect. */
export const IdempotencyKey = z.uuid();

/** International form without separators is stored: +41441234567 (E.164). */
export const Phone = z
  .string()
  .max(40)
  .transform((value) => value.replace(/[\s().\-/]/g, '').replace(/^00/, '+'))
  .pipe(z.string().regex(/^(\+[1-9]\d{6,14})?$/, 'field.invalid_phone'));

/** Moments travel as ISO 8601 in UTC. */
export const Moment = z.string();

/** When something given ends by itself (MEM-11); null = never. Whole milliseconds. */
export const EndsAt = z.iso.datetime().nullable().default(null);
