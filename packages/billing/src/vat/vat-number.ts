import { type Country, checkVAT, countries } from 'jsvat-next';
import { ownVatRules } from './own-vat-rules.ts';
import { isEuMember, vatCountryOf } from './vat-area.ts';

const byCountry = new Map<string, Country>();
for (const country of countries) {
  const [code] = country.codes;
  if (code !== undefined) byCountry.set(code, country);
}

/** The letters that numbers of a country begin with. */
const prefixOf = (country: string): string => (country === 'GR' ? 'EL' : country === 'CH' ? 'CHE' : country);

/** Without spaces, dots and hyphens, in capitals, and with what people often leave out: the country's letters, the zero of older Belgian numbers. */
function bareNumber(text: string, country: string): string {
  const bare = text.toUpperCase().replace(/[\s.\-\u2010-\u2015/]/g, '');
  const prefix = prefixOf(country);
  if (country === 'GR' && bare.startsWith('GR')) return `EL${bare.slice(2)}`;
  if (country === 'BE') return bare.replace(/^(BE)?(?=\d{9}$)/, 'BE0').replace(/^(?=\d{10}$)/, 'BE');
  if (bare.startsWith(prefix)) return bare;
  // Letters of another country are a mistake, and French keys of two letters would hide it.
  const letters = bare.slice(0, 2);
  return isEuMember(letters === 'EL' ? 'GR' : letters) ? bare : `${prefix}${bare}`;
}

/** The Czech rules of the library would let three digits of anything follow. */
const hasKnownLength = (bare: string): boolean => !bare.startsWith('CZ') || /^CZ\d{8,10}$/.test(bare);

/** The Swiss form is the one that invoices must show: `CHE-116.281.710 MWST`; of the rest, the register's. */
function shown(bare: string, country: string): string {
  const swiss = /^CHE(\d{3})(\d{3})(\d{3})(MWST|TVA|IVA)?$/.exec(bare);
  if (country !== 'CH' || !swiss) return bare;
  const [, a, b, c, suffix = 'MWST'] = swiss;
  return `CHE-${a}.${b}.${c} ${suffix}`;
}

/**
 * A VAT number of Switzerland or an EU country in its normal form when shape and check digits are right, else null.
 * Whether its holder exists is for the register to say (VIES, the Swiss UID register).
 */
export function normaliseVatNumber(text: string, buyerCountry: string): string | null {
  const country = vatCountryOf(buyerCountry);
  const rules = byCountry.get(country);
  if (!rules || !(country === 'CH' || isEuMember(country)) || text.length > 40) return null;
  const bare = bareNumber(text, country);
  const isRight = ownVatRules.get(country)?.(bare) ?? checkVAT(bare, [rules]).isValid;
  return hasKnownLength(bare) && isRight ? shown(bare, country) : null;
}
