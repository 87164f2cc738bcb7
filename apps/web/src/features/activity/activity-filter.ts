import type { ActionInput } from '@atrium/contracts/actions';
import type { AuditCursor } from '@atrium/contracts/audit/list-audit';
import { startOfDay } from '@atrium/i18n/day-bounds';

/** What narrows the log, as it stands in the address; the empty string is no filter. */
export type ActivityFilter = {
  readonly person: string;
  readonly event: string;
  readonly about: string;
  /** Calendar days of the reader, both included. */
  readonly from: string;
  readonly until: string;
};

export const filterNames = ['person', 'event', 'about', 'from', 'until'] as const;
export type FilterName = (typeof filterNames)[number];

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isId = (value: string): boolean => /^[0-9a-f-]{36}$/.test(value);

/** Reads the address; what is no filter there is left out rather than refused by the server. */
export function readFilter(search: Search): ActivityFilter {
  const keep = (name: FilterName, accept: (value: string) => boolean): string => {
    const value = one(search[name]);
    return accept(value) ? value : '';
  };
  return {
    person: keep('person', isId),
    event: keep('event', (value) => /^[a-z_.]{1,80}$/i.test(value)),
    about: keep('about', isId),
    from: keep('from', isDay),
    until: keep('until', isDay),
  };
}

export const toAuditFilter = (filter: ActivityFilter) => ({
  actorId: filter.person || null,
  events: filter.event ? [filter.event] : [],
  targetId: filter.about || null,
  from: filter.from ? startOfDay(filter.from).toISOString() : null,
  until: filter.until ? startOfDay(filter.until, 1).toISOString() : null,
});

type Place = Pick<ActionInput<'audit.list'>, 'cursor' | 'direction'>;

/** `?older=2026-03-01T09:00:00.000Z_<id>`: the page that begins below that entry, or above it with `newer`. */
export function readPlace(search: Search): Place {
  for (const direction of ['older', 'newer'] as const) {
    const [occurredAt = '', id = ''] = one(search[direction]).split('_');
    if (isId(id) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(occurredAt))
      return { direction, cursor: { occurredAt, id } };
  }
  return {};
}

export const writePlace = ({ occurredAt, id }: AuditCursor): string => `${occurredAt}_${id}`;
