import { useQuery } from '@tanstack/solid-query';
import { createMemo, createSignal, onCleanup } from 'solid-js';
import { locale } from '../../lib/i18n.ts';
import { createAccess } from '../../lib/permissions.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { helpSearchQuery } from '../help/help-queries.ts';
import { findPages, type SearchEntry, searchGroups } from './search-entry.ts';
import { type SearchReader, searchPages } from './search-pages.ts';
import { findQuery, foundEntries, guideEntries } from './search-results.ts';

const pauseMilliseconds = 120;

/** Asked for only when it is there: a dialog that waits is taken out of the page, and comes back as none. */
const answerOf = <T>(query: { readonly isSuccess: boolean; readonly data: T | undefined }): T | undefined =>
  query.isSuccess ? query.data : undefined;

/** Pages and actions answer at once; things and guides when typing pauses for a moment. */
export function useSearch(reader: Pick<SearchReader, 'organization' | 'staffRoles'>) {
  const [typed, setTyped] = createSignal('');
  const [asked, setAsked] = createSignal('');
  const id = (): string | undefined => reader.organization?.id;
  const organization = useQuery(() => ({ ...organizationQuery(id() ?? ''), enabled: id() !== undefined }));
  const can = createAccess(() => answerOf(organization)?.access);
  const pages = createMemo(() =>
    searchPages({ organization: reader.organization, staffRoles: reader.staffRoles, can }),
  );
  const found = useQuery(() => findQuery(id(), asked()));
  const guides = useQuery(() =>
    helpSearchQuery({
      ...{ query: asked(), locale: locale(), typing: true },
      ...(reader.organization && { role: reader.organization.role }),
    }),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(() => setAsked(text.trim()), pauseMilliseconds);
  };
  const entries = createMemo((): readonly SearchEntry[] => {
    const query = typed().trim();
    if (query === '') return pages();
    const all = [
      ...findPages(pages(), query),
      ...(asked() === '' ? [] : foundEntries(id() ?? '', answerOf(found))),
      ...(asked() === '' ? [] : guideEntries(answerOf(guides))),
    ];
    return searchGroups.flatMap((group) => all.filter((entry) => entry.group === group));
  });
  return {
    typed,
    type,
    entries,
    /** True when everything shown answers what is typed. */
    fresh: (): boolean =>
      asked() === typed().trim() &&
      !(found.isFetching && found.isPlaceholderData) &&
      !found.isLoading &&
      !(guides.isFetching && guides.isPlaceholderData) &&
      !guides.isLoading,
    failed: (): boolean => found.isError,
  };
}
