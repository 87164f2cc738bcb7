import type { GuideSummary } from '@atrium/contracts/help/help-view';
import type { Locale } from '@atrium/contracts/locale';
import type { Guide } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';

export function toGuideSummary(guide: Guide, locale: Locale): GuideSummary {
  // Where a guide is not written in the reader's language, it says in which it is.
  const { title, intro, locale: language } = guide.texts[locale];
  return { id: guide.id, locale: language, title, intro, address: guideAddress(guide, locale) };
}
