import { type QueryClient, useQueryClient } from '@tanstack/solid-query';
import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import { locale } from '../../lib/i18n.ts';
import { createAccess } from '../../lib/permissions.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { helpSearchQuery } from '../help/help-queries.ts';
import { findPages, type SearchEntry, searchGroups } from './search-entry.ts';
import { type SearchReader, searchPages } from './search-pages.ts';
import { type Found, findQuery, foundEntries, guideEntries } from './search-results.ts';

const pauseMilliseconds = 120;

type Wanted<T> = { readonly key: string; readonly ask: () => Promise<T> } | null;

/**
 * What was asked for last, kept until the next answer. Not a query of the page: one that waits takes what is around it out
 * of the document, and a modal dialog comes back as none.
 */
function createAnswer<T>(wanted: () => Wanted<T>) {
  const [state, setState] = createSignal<{ key: string; answer: T | undefined; failed: boolean }>();
  createEffect(() => {
    const next = wanted();
    if (!next) return;
    const settle = (answer: T | undefined, failed: boolean): void => {
      if (wanted()?.key === next.key) setState(() => ({ key: next.key, answer, failed }));
    };
    next.ask().then(
      (answer) => settle(answer, false),
      () => settle(undefined, true),
    );
  });
  return {
    answer: (): T | undefined => state()?.answer,
    settled: (): boolean => wanted() === null || state()?.key === wanted()?.key,
    failed: (): boolean => state()?.failed ?? false,
  };
}

const askFor = (client: QueryClient, id: string | undefined, query: string): Wanted<Found> => {
  if (id === undefined || query === '') return null;
  return { key: `${id} ${query}`, ask: () => client.fetchQuery(findQuery(id, query)) };
};

/** Pages and actions answer at once; things and guides when typing pauses for a moment. */
export function useSearch(reader: Pick<SearchReader, 'organization' | 'staffRoles'>) {
  const [typed, setTyped] = createSignal('');
  const [asked, setAsked] = createSignal('');
  const id = (): string | undefined => reader.organization?.id;
  const client = useQueryClient();
  const organization = createAnswer(() => {
    const key = id();
    return key === undefined ? null : { key, ask: () => client.fetchQuery(organizationQuery(key)) };
  });
  const can = createAccess(() => organization.answer()?.access);
  const pages = createMemo(() =>
    searchPages({ organization: reader.organization, staffRoles: reader.staffRoles, can }),
  );
  const found = createAnswer(() => askFor(client, id(), asked()));
  const guides = createAnswer(() => {
    const query = asked();
    const role = reader.organization?.role;
    const input = { query, locale: locale(), typing: true, ...(role && { role }) };
    return query === '' ? null : { key: query, ask: () => client.fetchQuery(helpSearchQuery(input)) };
  });
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
      ...(asked() === '' ? [] : foundEntries(id() ?? '', found.answer())),
      ...(asked() === '' ? [] : guideEntries(guides.answer())),
    ];
    return searchGroups.flatMap((group) => all.filter((entry) => entry.group === group));
  });
  return {
    typed,
    type,
    entries,
    /** True when everything shown answers what is typed. */
    fresh: (): boolean => asked() === typed().trim() && found.settled() && guides.settled(),
    failed: found.failed,
  };
}
