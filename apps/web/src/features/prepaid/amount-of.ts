/** `50`, `50.5`, `50,50` and `1’000.00` in minor units; null for what is no amount. Digits are moved as text. */
export function amountOf(typed: string): number | null {
  const bare = typed.replace(/[\s'’\u00a0\u202f]/g, '');
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return null;
  const [, units = '', decimals = ''] = match;
  return Number(`${units}${decimals.padEnd(2, '0')}`);
}
