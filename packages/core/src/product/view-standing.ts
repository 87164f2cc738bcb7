import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { dataKeptDays } from '@atrium/contracts/product/data-kept-days';
import type { ProductStanding } from '@atrium/contracts/product/product-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findStandings, type StandingRow } from '@atrium/db/product/standing-queries';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';

/** As the page says it: the last paid day, not the first unpaid one. */
export function viewStanding(
  { catalogue }: Pick<Host, 'catalogue'>,
  { locale }: Pick<Actor, 'locale'>,
  type: string,
  row: StandingRow,
): ProductStanding {
  const { state, plan, paidUntil, terminatesOn, tags } = row;
  return {
    state,
    planName: plan === null ? null : (findPlan(catalogue, type, plan)?.name[locale] ?? plan),
    paidThrough: paidUntil === null ? null : addDays(calendarDate(paidUntil), -1),
    terminatesOn,
    dataUntil: terminatesOn === null ? null : addDays(calendarDate(terminatesOn), dataKeptDays),
    tags: [...tags],
  };
}

type Reader = { readonly tenant: TenantScope; readonly host: Host; readonly actor: Actor };

/** Read again after a change. */
export async function readStanding(
  { tenant, host, actor }: Reader,
  { id, type }: { readonly id: string; readonly type: string },
): Promise<ProductStanding | undefined> {
  const row = (await findStandings(tenant, [id])).get(id);
  return row && viewStanding(host, actor, type, row);
}
