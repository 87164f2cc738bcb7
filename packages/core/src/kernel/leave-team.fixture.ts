import type { OrganizationId } from '@atrium/contracts/fields';
import { createDatabase } from '@atrium/db/client/create-database';
import { tenantScope } from '@atrium/db/client/scopes';
import { deleteTeamMembers } from '@atrium/db/team/team-member-queries';

// Another process of the installation: takes one person out of a team.
const [url = '', organizationId = '', teamId = '', accountId = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 1 });
await deleteTeamMembers(tenantScope(db, organizationId as OrganizationId), teamId, [accountId]);
await close();
