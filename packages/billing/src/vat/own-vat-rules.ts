/** Rules that take the place of the library's, by the country's letters; undefined for a number that the library judges. */
type Rule = (bare: string) => boolean | undefined;

/** Digits and letters of French keys: I and O are left out. */
const frenchKey = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** A key with a letter: the library takes any. The number behind it is the company's. */
function isFrench(bare: string): boolean | undefined {
  const [, first = '', second = '', company = ''] = /^FR([0-9A-Z])([0-9A-Z])(\d{9})$/.exec(bare) ?? [];
  if (company === '' || /^\d\d$/.test(first + second)) return undefined;
  const [a, b] = [frenchKey.indexOf(first), frenchKey.indexOf(second)];
  if (a < 0 || b < 0 || !hasLuhnDigit(company)) return false;
  const check = /\d/.test(first) ? a * 24 + b - 10 : a * 34 + b - 100;
  return (Number(company) + 1 + Math.floor(check / 11)) % 11 === check % 11;
}

const irish = 'WABCDEFGHIJKLMNOPQRSTUV';

/** The library knows older numbers from 7 on only, and of the newer ones two kinds. */
function isIrish(bare: string): boolean | undefined {
  const newer = /^IE(\d{7})([A-W])([A-IW]?)$/.exec(bare);
  const older = /^IE(\d)[A-Z+*](\d{5})([A-W])$/.exec(bare);
  const [digits = '', letter = '', last = ''] = newer
    ? newer.slice(1)
    : older
      ? [`0${older[2]}${older[1]}`, older[3]]
      : [];
  if (digits === '') return false;
  let sum = 9 * Math.max(0, irish.indexOf(last || 'W'));
  for (const [index, digit] of [...digits].entries()) sum += (8 - index) * Number(digit);
  return irish[sum % 23] === letter;
}

/** Persons who were entered since 2017 have a number without a check digit, which begins with 32. */
const isLatvian: Rule = (bare) => (/^LV32\d{9}$/.test(bare) ? true : undefined);

export const ownVatRules: ReadonlyMap<string, Rule> = new Map([
  ['FR', isFrench],
  ['IE', isIrish],
  ['LV', isLatvian],
]);
