import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { iconBox, iconFileText, iconReceipt, iconUser, iconUsers } from '@atrium/ui/icon/icons';
import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { typeName } from '../access/access-words.ts';
import type { SearchEntry } from './search-entry.ts';

export type Found = ActionOutput<'search.find'>;
type Guides = ActionOutput<'help.search'>;

/** What the server finds in the organization. */
export const findQuery = (organizationId: string, query: string) =>
  queryOptions({
    queryKey: ['search.find', organizationId, query],
    queryFn: ({ signal }) => api.search.find.query({ organizationId, query }, { signal }),
  });

export function foundEntries(id: string, found: Found | undefined): SearchEntry[] {
  if (!found) return [];
  return [
    ...found.products.map(
      (product): SearchEntry => ({
        ...{ id: product.id, group: 'product', label: product.name, icon: iconBox },
        ...{ note: noteOf(product), href: paths.product(id, product.id) },
      }),
    ),
    ...found.members.map(
      ({ accountId, name, email, role }): SearchEntry => ({
        ...{ id: accountId, group: 'member', label: name, icon: iconUser },
        ...{ note: `${t(`common.role.${role}`)} · ${email}`, href: paths.member(id, accountId) },
      }),
    ),
    ...found.teams.map(
      (team): SearchEntry => ({
        ...{ id: team.id, group: 'team', label: team.name, icon: iconUsers, href: paths.team(id, team.id) },
      }),
    ),
    ...found.invoices.map(
      (invoice): SearchEntry => ({
        ...{
          id: invoice.id,
          group: 'invoice',
          label: invoice.number ?? invoice.reference,
          icon: iconReceipt,
        },
        note: `${formatMoney(locale(), String(invoice.grossMinor), invoice.currency)} · ${formatDate(locale(), invoice.day)}`,
        href: paths.invoice(id, invoice.id),
      }),
    ),
  ];
}

const noteOf = ({ type, within }: Found['products'][number]): string =>
  within === null ? typeName(type) : `${typeName(type)} · ${within}`;

const mostGuides = 5;

export const guideEntries = (guides: Guides | undefined): SearchEntry[] =>
  (guides?.results ?? []).slice(0, mostGuides).map((guide) => ({
    ...{ id: `guide:${guide.id}`, group: 'guide', label: guide.title, note: guide.intro, icon: iconFileText },
    ...{ href: guide.address, guide: guide.id, lang: guide.locale },
  }));
