import { z } from 'zod';
import { limits } from '../limits.ts';

/** Six digits, however they were grouped: `123 456` is what apps show. */
export const OneTimeCode = z
  .string()
  .max(20)
  .transform((value) => value.replace(/[\s\-.]/g, ''))
  .pipe(z.string().regex(new RegExp(`^\\d{${limits.confirmationCode}}$`), 'field.invalid_code'));
