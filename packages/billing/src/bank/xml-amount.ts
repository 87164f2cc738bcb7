import { minorFromDecimal } from '../money/minor.ts';

/**
 * The amount of a bank's file in hundredths; null for none, and for one with parts of a hundredth, because rounding would make or
 * lose money. Zeros that say nothing may stand before and behind: the standard allows five decimals (PAY-3).
 */
export function minorFromXml(text: string): number | null {
  const parts = /^\+?0*(\d*)(?:\.(\d{0,2})0*)?$/.exec(text);
  if (!parts || !/\d/.test(text)) return null;
  const [, units = '', decimals = ''] = parts;
  return minorFromDecimal(`${units || '0'}.${decimals.padEnd(2, '0')}`);
}
