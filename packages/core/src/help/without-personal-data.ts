/** Takes out what could tell who somebody is: addresses, and long numbers such as those of phones, cards and invoices. */
export const withoutPersonalData = (text: string): string =>
  text.replaceAll(/[^\s@]+@[^\s@]+/g, '…').replaceAll(/\+?\d(?:[\s./-]?\d){4,}/g, '…');
