import { type Country, checkVAT, countries } from 'jsvat-next';
import { isEuMember, vatCountryOf } from './vat-area.ts';

const byCountry = new Map<string, Country>();
for (const country of countries) {
  const [code] = country.codes;
  if (code !== undefined) byCountry.set(code, country);
}

/** The letters that numbers of a country begin with. */
const prefixOf = (country: string): string => (country === 'GR' ? 'EL' : country === 'CH' ? 'CHE' : country);

/** Without spaces, dots and hyphens, in capitals, and with the country's letters, which people often leave out. */
function bareNumber(text: string, country: string): string {
  const bare = text.toUpperCase().replace(/[\s.\-/]/g, '');
  const prefix = prefixOf(country);
  if (country === 'GR' && bare.startsWith('GR')) return `EL${bare.slice(2)}`;
  if (bare.startsWith(prefix)) return bare;
  // Letters of another country are a mistake, and French keys of two letters would hide it.
  const letters = bare.slice(0, 2);
  return isEuMember(letters === 'EL' ? 'GR' : letters) ? bare : `${prefix}${bare}`;
}

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
  return checkVAT(bare, [rules]).isValid ? shown(bare, country) : null;
}
