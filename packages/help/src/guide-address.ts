import type { Locale } from '@atrium/contracts/locale';
import type { GuideCard } from './guide.ts';

/** Where the help centre is served. */
export const helpBase = '/help';

export const guideAddress = ({ texts }: GuideCard, locale: Locale): string =>
  `${helpBase}/${locale}/${texts[locale].slug}`;
