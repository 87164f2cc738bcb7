const bare = (text: string): string => text.replace(/\s+/g, '').toUpperCase();
const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

/** As printed: a QR reference in 2 + 5 × 5 digits, a creditor reference in fours. */
export function formatReference(reference: string): string {
  const text = bare(reference);
  return text.startsWith('RF') ? inFours(text) : text.replace(/(\d)(?=(?:\d{5})+$)/g, '$1 ');
}

/** As printed: in fours. */
export const formatIban = (iban: string): string => inFours(bare(iban));
