/** Digits of the code that every user has, and hours until another one takes its place (SUP-1). */
export const supportCodeDigits = 10;
export const supportCodeHours = 24;
/** A code that is about to end is replaced when it is shown: nobody reads out one that ends in the middle. */
export const supportCodeLeastMinutes = 10;

/** Digits of the code of an organization with premium support: more, because it lives longer (SUP-2). */
export const vipCodeDigits = 12;
export const vipCodeDays = 30;

/** Messages of one's own that are listed. */
export const listedMessages = 50;
