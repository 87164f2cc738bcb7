import { addStaff, NewStaff } from '@atrium/core/jobs/add-staff';
import { createDatabase } from '@atrium/db/client/create-database';
import { migrate } from '@atrium/db/migrations/migrate';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

// node apps/api/src/add-staff.ts <login identifier> <first name> <last name> <role> [<role> …]
const [email, firstName, lastName, ...roles] = process.argv.slice(2);
const parsed = NewStaff.safeParse({ email, firstName, lastName, roles });
if (parsed.success) {
  const store = await openDatabase(readConfig(process.env));
  await migrate(store.url);
  const { db, close } = createDatabase({ url: store.url, maxConnections: 1 });
  const added = await addStaff(db, parsed.data, new Date());
  await close();
  await store.stop();
  process.stdout.write(
    added
      ? `${parsed.data.email} belongs to the staff. They choose a password with "Forgotten password", then set up two-factor authentication.\n`
      : `${parsed.data.email} already has an account. Accounts of the staff are separate: use another address.\n`,
  );
  if (!added) process.exitCode = 1;
} else {
  process.stderr.write(
    'Usage: node apps/api/src/add-staff.ts <login identifier> <first name> <last name> <role> …\n',
  );
  process.exitCode = 1;
}
