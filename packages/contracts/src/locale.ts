/** The five languages of Atrium, in the order in which they are offered. */
export const locales = ['fr', 'de', 'es', 'it', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
