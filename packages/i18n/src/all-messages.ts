import type { Locale } from '@atrium/contracts/locale';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { it } from './locales/it.ts';
import type { Dictionaries } from './text-key.ts';

const all: { readonly [L in Locale]: Dictionaries } = { fr, de, es, it, en };

/** Every text of one locale. For the server: a browser loads only what a page needs (`load-messages.ts`). */
export const messagesOf = (locale: Locale): Dictionaries => all[locale];
