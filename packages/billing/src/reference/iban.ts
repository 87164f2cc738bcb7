import { mod97 } from './mod97.ts';

/**
 * What follows the check digits, by country, from the SWIFT registry: so many digits (n), capital letters (a), or either (c).
 */
const accounts: ReadonlyMap<string, string> = new Map(
  (
    'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c ' +
    'CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c ' +
    'GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c ' +
    'LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n ' +
    'OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n ' +
    'SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

const characters: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

/** Whether the account has the form of its country. */
function hasAccountForm(iban: string): boolean {
  const form = accounts.get(iban.slice(0, 2));
  if (form === undefined) return false;
  const pattern = form.replace(
    /(\d+)([nac])/g,
    (_, length: string, kind: string) => `${characters[kind]}{${length}}`,
  );
  return new RegExp(`^${pattern}$`).test(iban.slice(4));
}

/** Without spaces, in capitals: the form in which it is stored. */
export const normaliseIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Whether a normalised IBAN has its country's form and the right check digits, which are 02 to 98 (PRE-3). */
export const isIban = (iban: string): boolean =>
  /^[A-Z]{2}(?!0[01]|99)\d{2}[0-9A-Z]+$/.test(iban) &&
  hasAccountForm(iban) &&
  mod97(iban.slice(4) + iban.slice(0, 4)) === 1;

export const ibanCountry = (iban: string): string => iban.slice(0, 2);

/** Switzerland and Liechtenstein: the IBANs that a QR-bill may name. */
export const isSwissIban = (iban: string): boolean => /^(CH|LI)\d{7}[0-9A-Z]{12}$/.test(iban) && isIban(iban);

/** Whether a normalised IBAN takes QR references only: its clearing number lies between 30000 and 31999. */
export const isQrIban = (iban: string): boolean => isSwissIban(iban) && /^3[01]$/.test(iban.slice(4, 6));
