import type { GuideSummary } from '@atrium/contracts/help/help-view';
import type { Locale } from '@atrium/contracts/locale';
import type { Guide } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';

export function toGuideSummary(guide: Guide, locale: Locale): GuideSummary {
  const { title, intro } = guide.texts[locale];
  return { id: guide.id, locale, title, intro, address: guideAddress(guide, locale) };
}
