import type { Locale } from '@atrium/contracts/locale';
import { formatMessage, type MessageParams } from '@atrium/i18n/format';
import { de } from './texts/de.ts';
import { en, type SiteTexts } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import { it } from './texts/it.ts';

const texts: Readonly<Record<Locale, SiteTexts>> = { fr, de, es, it, en };

/** The site's own words; the words of the portal come from @atrium/i18n. */
export const siteText = (locale: Locale, key: keyof SiteTexts, params: MessageParams = {}): string =>
  formatMessage(locale, texts[locale][key], params);
