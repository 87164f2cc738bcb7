import type { Answer, Commands, Work } from './command.ts';

const usualEvents = 100;
const mostEvents = 100_000;

/** The staff themselves, and what they did. */
export const staffCommands: Commands = {
  whoami: {
    ...{ words: [], options: [], about: 'the token: its roles and its end' },
    run: async ({ client }) => {
      const token = await client.staffToken.getCurrent();
      const rows = [[token.name, token.roles.join(', '), token.endsAt]];
      return { data: token, head: ['token', 'roles', 'ends'], rows };
    },
  },
  staff: {
    ...{ words: [], options: [], about: 'who belongs to the staff (for admins)' },
    run: async ({ client }) => {
      const { staff } = await client.staff.list({});
      const rows = staff.map(({ name, email, roles, hasSecondFactor, endedAt }) => [
        ...[name, email, roles.join(', '), hasSecondFactor ? 'yes' : 'no', endedAt ?? ''],
      ]);
      return { data: staff, head: ['name', 'address', 'roles', 'second factor', 'ended'], rows };
    },
  },
  audit: {
    ...{ words: [], options: ['--staff', '--limit'] },
    about: 'the record of what the staff did and looked at, newest first (for admins)',
    run: readAudit,
  },
};

async function readAudit({ client, given, progress }: Work): Promise<Answer> {
  const limit = given.number('--limit', usualEvents, mostEvents);
  const staffAccountId = given.option('--staff') ?? null;
  type Event = Awaited<ReturnType<typeof client.staff.listAudit>>['events'][number];
  const events: Event[] = [];
  for await (const event of client.staff.listAudit.iterate({ staffAccountId })) {
    if (events.push(event) >= limit) break;
    if (events.length % usualEvents === 0) progress(`${events.length} entries`);
  }
  const rows = events.map(({ occurredAt, staffName, event, organizationName, accountName }) => [
    ...[occurredAt, staffName, event, organizationName ?? accountName ?? ''],
  ]);
  const none = rows.length === 0 && { note: 'Nothing has been recorded yet.' };
  return { data: events, head: ['when', 'who', 'what', 'whose'], rows, ...none };
}
