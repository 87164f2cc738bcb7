import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { Navigate } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { visitorCart } from '../features/order/visitor-cart.ts';
import { paths } from '../lib/paths.ts';
import { lastOrganization } from '../lib/preferences.ts';
import { accountQuery } from '../lib/queries.ts';
import { useQuery } from '../lib/use-query.ts';

/** Where somebody of the staff begins; whoever has no organization and is none of them can make one. */
function deskOf(roles: readonly StaffRole[]): string {
  if (roles.includes('agent') || roles.includes('finance')) return paths.desk;
  if (roles.includes('catalogue')) return paths.offers;
  if (roles.includes('reviewer')) return paths.identityReviews;
  return roles.includes('admin') ? paths.staff : paths.organizations;
}

/** "/" opens the organization that was open last, else the first one; staff have none, but their desk. */
export function StartPage(): JSX.Element {
  const query = useQuery(accountQuery);
  const target = (): string => {
    // What was chosen before signing up goes on here (ACC-3).
    if (visitorCart.lines().length > 0) return paths.continueOrder;
    const organizations = query.data?.organizations ?? [];
    const last = lastOrganization.read();
    const found = organizations.find(({ id }) => id === last) ?? organizations[0];
    if (found) return paths.dashboard(found.id);
    return deskOf(query.data?.staffRoles ?? []);
  };
  return (
    <Show when={query.data}>
      <Navigate href={target()} />
    </Show>
  );
}
