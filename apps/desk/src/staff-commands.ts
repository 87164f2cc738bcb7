import type { Answer, Commands, Work } from './command.ts';
import { exitCodes } from './exit-codes.ts';

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
  'failed list': {
    ...{ words: [], options: ['--limit'], about: 'jobs that failed for good (for admins)' },
    run: listFailed,
  },
  'failed replay': {
    ...{ words: ['job-id …'], options: [], sentence: true, about: 'lets failed jobs begin anew' },
    run: async ({ client, given }) => {
      const { replayed } = await client.deadLetter.replay({ ids: [...given.words] });
      const missing = given.words.filter((id) => !replayed.includes(id));
      const note = `Not among the failed jobs: ${missing.join(', ')}`;
      const some = missing.length > 0 && { note, exitCode: exitCodes.refused };
      return { data: replayed, head: ['begins anew'], rows: replayed.map((id) => [id]), ...some };
    },
  },
  audit: {
    ...{ words: [], options: ['--staff', '--limit'] },
    about: 'the record of what the staff did and looked at, newest first (for admins)',
    run: readAudit,
  },
};

async function listFailed({ client, given }: Work): Promise<Answer> {
  const limit = given.number('--limit', usualEvents, mostEvents);
  type Job = Awaited<ReturnType<typeof client.deadLetter.list>>['jobs'][number];
  const jobs: Job[] = [];
  for await (const job of client.deadLetter.list.iterate({})) if (jobs.push(job) >= limit) break;
  const rows = jobs.map(({ id, task, attempts, triedAt, problem }) => [
    ...[id, task, String(attempts), triedAt, problem],
  ]);
  const none = rows.length === 0 && { note: 'Nothing has failed.' };
  return { data: jobs, head: ['job', 'task', 'attempts', 'last tried', 'problem'], rows, ...none };
}

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
