import type { AtriumClient } from '@atrium/client/client-types';
import type { Arguments } from './parse-arguments.ts';

/** What a command answers: the same as data and as lines for people. */
export type Answer = {
  readonly data: unknown;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said when there are no rows. */
  readonly none: string;
  /** True when a code named nobody. */
  readonly nobody?: boolean;
};

export type Work = {
  readonly client: AtriumClient;
  readonly given: Arguments;
  /** So many are there by now, of something that takes a while. */
  readonly progress: (count: number) => void;
};

export type Command = {
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly about: string;
  readonly run: (work: Work) => Promise<Answer>;
};

type CaseView = Awaited<ReturnType<AtriumClient['desk']['openAccess']>>;

const caseHead = ['case', 'customer', 'opened by', 'until'];
const caseRow = ({ id, name, basis, endsAt }: CaseView): readonly string[] => [id, name, basis, endsAt];
const oneCase = (opened: CaseView): Answer => ({
  ...{ data: opened, head: caseHead, rows: [caseRow(opened)], none: '' },
});

/** Everything that `desk` can do, by its first word. */
export const commands: Readonly<Record<string, Command>> = {
  whoami: {
    ...{ words: [], options: [], about: 'the token: its roles and its end' },
    run: async ({ client }) => {
      const token = await client.staffToken.getCurrent();
      const rows = [[token.name, token.roles.join(', '), token.endsAt]];
      return { data: token, head: ['token', 'roles', 'ends'], rows, none: '' };
    },
  },
  identify: {
    ...{ words: ['code'], options: [], about: 'opens a case by a support code or a VIP code' },
    run: async ({ client, given }) => {
      const { case: opened } = await client.desk.identify({ code: given.words.join('') });
      const none = 'This code names nobody. It changes every day, and when it is renewed.';
      return opened ? oneCase(opened) : { data: null, head: [], rows: [], none, nobody: true };
    },
  },
  cases: {
    ...{ words: [], options: [], about: 'your open cases' },
    run: async ({ client }) => {
      const { cases } = await client.desk.listCases({});
      return { data: cases, head: caseHead, rows: cases.map(caseRow), none: 'No case is open.' };
    },
  },
  waiting: {
    ...{ words: [], options: [], about: 'temporary access that customers have given' },
    run: async ({ client }) => {
      const { accesses } = await client.desk.listCases({});
      const rows = accesses.map(({ organizationId, id, organizationName, reason, endsAt }) => [
        ...[organizationId, id, organizationName, reason, endsAt],
      ]);
      const head = ['organization id', 'access id', 'organization', 'reason', 'until'];
      return { data: accesses, head, rows, none: 'Nothing waits.' };
    },
  },
  take: {
    words: ['organization-id', 'access-id'],
    ...{ options: [], about: 'takes up a temporary access; the customer is told' },
    run: async ({ client, given: { words } }) => {
      const [organizationId = '', accessId = ''] = words;
      return oneCase(await client.desk.openAccess({ organizationId, accessId }));
    },
  },
  reason: {
    words: ['customer', 'reason'],
    ...{ options: [], about: 'for finance: opens a customer; the reason stands in their log' },
    run: async ({ client, given: { words } }) => {
      const [customer = '', ...reason] = words;
      return oneCase(await client.desk.openWithReason({ customer, reason: reason.join(' ') }));
    },
  },
  summary: {
    words: ['case-id'],
    options: ['--organization'],
    about: 'whom a case opens; with --organization what is in it (the customer’s log says so)',
    run: ({ client, given }) =>
      given.organization === undefined
        ? summarize(client, given)
        : lookInto(client, given, given.organization),
  },
  close: {
    ...{ words: ['case-id'], options: [], about: 'closes a case' },
    run: async ({ client, given }) => {
      const data = await client.desk.closeCase({ caseId: given.words[0] ?? '' });
      return { data, head: [], rows: [], none: 'The case is closed.' };
    },
  },
  staff: {
    ...{ words: [], options: [], about: 'who belongs to the staff (for admins)' },
    run: async ({ client }) => {
      const { staff } = await client.staff.list({});
      const rows = staff.map(({ name, email, roles, hasSecondFactor, endedAt }) => [
        ...[name, email, roles.join(', '), hasSecondFactor ? 'yes' : 'no', endedAt ?? ''],
      ]);
      const head = ['name', 'address', 'roles', 'second factor', 'ended'];
      return { data: staff, head, rows, none: 'Nobody belongs to the staff.' };
    },
  },
  audit: {
    ...{ words: [], options: ['--staff', '--limit'], about: 'what the staff did, newest first (for admins)' },
    run: readAudit,
  },
};

async function summarize(client: AtriumClient, { words }: Arguments): Promise<Answer> {
  const found = await client.desk.getCase({ caseId: words[0] ?? '' });
  const person = found.person;
  const rows = found.organizations.map(({ id, name, role }) => [id, name, role ?? '']);
  return {
    data: found,
    head: ['organization id', 'organization', 'role'],
    rows,
    none: `${person?.name ?? found.case.name} belongs to no organization.`,
  };
}

async function lookInto(client: AtriumClient, { words }: Arguments, organizationId: string): Promise<Answer> {
  const customer = await client.desk.getOrganization({ caseId: words[0] ?? '', organizationId });
  const rows = [
    ...customer.products.map(({ id, type, name }) => ['product', id, name, type]),
    ...(customer.members?.shown ?? []).map(({ id, name, role }) => ['member', id, name, role]),
  ];
  return {
    data: customer,
    head: ['', 'id', 'name', 'kind'],
    rows,
    none: `${customer.name} has nothing to show.`,
  };
}

async function readAudit({ client, given, progress }: Work): Promise<Answer> {
  type Event = Awaited<ReturnType<AtriumClient['staff']['listAudit']>>['events'][number];
  const events: Event[] = [];
  for (let more = true; more && events.length < given.limit; ) {
    const page = await client.staff.listAudit({
      ...{ staffAccountId: given.staff ?? null, after: events.at(-1)?.id ?? null },
    });
    events.push(...page.events);
    progress(events.length);
    more = page.more;
  }
  const shown = events.slice(0, given.limit);
  const rows = shown.map(({ occurredAt, staffName, event, organizationName, accountName }) => [
    ...[occurredAt, staffName, event, organizationName ?? accountName ?? ''],
  ]);
  return {
    data: shown,
    head: ['when', 'who', 'what', 'whose'],
    rows,
    none: 'Nothing has been recorded yet.',
  };
}
