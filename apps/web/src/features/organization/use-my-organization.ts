import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { useParams } from '@solidjs/router';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';

/** The organization of the address, as far as the list of memberships tells. */
export function useMyOrganization(): () => MyOrganizationView | undefined {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(accountQuery);
  return () => query.data?.organizations.find(({ id }) => id === params.organizationId);
}
