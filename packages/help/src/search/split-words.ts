import type { Locale } from '@atrium/contracts/locale';

/** What a word loses in front: l’organisation, dell’organizzazione. */
const elisions: Partial<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(?:[ljdmtscn]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/gu,
  it: /(?<!\p{L})(?:[lcdsmtv]|un|gl|dell|all|dall|nell|sull|quell|quest|com|dov|cos|senz|bell)'(?=\p{L})/gu,
};

/** The words of a text, in small letters, as they are written. */
export function splitWords(text: string, locale: Locale): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/(?<!\p{L})e-?mail/gu, 'email');
  const bare = elisions[locale] ? plain.replaceAll(elisions[locale], '') : plain;
  return bare.replaceAll(/'s(?!\p{L})|(?<=n)'(?=t(?!\p{L}))/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
