import type { OrganizationId } from '@atrium/contracts/fields';
import { createDatabase } from '@atrium/db/client/create-database';
import { tenantScope } from '@atrium/db/client/scopes';
import { deleteGrant } from '@atrium/db/permission/grant-queries';

// A process of its own for the tests: takes one grant away and ends.
const [url = '', organizationId = '', grantId = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 1 });
const done = await deleteGrant(tenantScope(db, organizationId as OrganizationId), grantId);
await close();
if (!done) process.exitCode = 1;
