import { mod97 } from './mod97.ts';

/** Length of the IBAN by country, from the SWIFT registry. */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Without spaces, in capitals: the form in which it is stored. */
export const normaliseIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Whether a normalised IBAN has its country's length and the right check digits, which are 02 to 98 (PRE-3). */
export const isIban = (iban: string): boolean =>
  /^[A-Z]{2}(?!0[01]|99)\d{2}[0-9A-Z]+$/.test(iban) &&
  iban.length === lengths.get(iban.slice(0, 2)) &&
  mod97(iban.slice(4) + iban.slice(0, 4)) === 1;

export const ibanCountry = (iban: string): string => iban.slice(0, 2);

/** Switzerland and Liechtenstein: the IBANs that a QR-bill may name. */
export const isSwissIban = (iban: string): boolean => /^(CH|LI)\d{7}[0-9A-Z]{12}$/.test(iban) && isIban(iban);

/** Whether a normalised IBAN takes QR references only: its clearing number lies between 30000 and 31999. */
export const isQrIban = (iban: string): boolean => isSwissIban(iban) && /^3[01]$/.test(iban.slice(4, 6));
