import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

/** Whose days: a time zone, empty for that of the seller, and the first day that today can be. */
export type DayCalendar = { readonly timeZone: string; readonly dayNotBefore: string | null };

const selectCalendar = prepareQuery((db, organizationId: string) =>
  db.selectFrom('organization').select(['timeZone', 'dayNotBefore']).where('id', '=', organizationId),
);

export async function getDayCalendar({
  db,
  organizationId,
}: Pick<TenantScope, 'db' | 'organizationId'>): Promise<DayCalendar> {
  const [row] = await selectCalendar(db, organizationId);
  if (!row) throw new Error('An organization whose day is asked for exists.');
  return row;
}
