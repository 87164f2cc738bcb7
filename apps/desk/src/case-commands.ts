import type { AtriumClient } from '@atrium/client/client-types';
import type { Answer, Commands, Work } from './command.ts';
import { exitCodes } from './exit-codes.ts';

type CaseView = Awaited<ReturnType<AtriumClient['desk']['openAccess']>>;

const caseHead = ['case', 'customer', 'opened by', 'until'];
const caseRow = ({ id, name, basis, endsAt }: CaseView): readonly string[] => [id, name, basis, endsAt];
const oneCase = (opened: CaseView): Answer => ({ data: opened, head: caseHead, rows: [caseRow(opened)] });

/** Opening customers, seeing them, and closing them (DESK-1). */
export const caseCommands: Commands = {
  identify: {
    ...{ words: ['code'], options: [], about: 'opens a case by a support code or a VIP code' },
    sentence: true,
    run: async ({ client, given }) => {
      const { case: opened } = await client.desk.identify({ code: given.words.join('') });
      if (opened) return oneCase(opened);
      const note = 'This code names nobody. It changes every day, and when it is renewed.';
      return { data: null, head: [], rows: [], note, exitCode: exitCodes.nobody };
    },
  },
  cases: {
    ...{ words: [], options: [], about: 'your open cases' },
    run: async ({ client }) => {
      const { cases } = await client.desk.listCases({});
      const none = cases.length === 0 && { note: 'No case is open.' };
      return { data: cases, head: caseHead, rows: cases.map(caseRow), ...none };
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
      return { data: accesses, head, rows, ...(rows.length === 0 && { note: 'Nothing waits.' }) };
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
    ...{ words: ['customer', 'reason'], options: [], sentence: true },
    about: 'for finance: opens a customer; the reason stands in their log',
    run: async ({ client, given: { words } }) => {
      const [customer = '', ...reason] = words;
      return oneCase(await client.desk.openWithReason({ customer, reason: reason.join(' ') }));
    },
  },
  summary: {
    words: ['case-id'],
    options: ['--organization'],
    about: 'whom a case opens; with --organization what is in it (the customer’s log says so)',
    run: (work) => {
      const organizationId = work.given.option('--organization');
      return organizationId === undefined ? summarize(work) : lookInto(work, organizationId);
    },
  },
  close: {
    ...{ words: ['case-id'], options: [], about: 'closes a case' },
    run: async ({ client, given }) => {
      const data = await client.desk.closeCase({ caseId: given.words[0] ?? '' });
      return { data, head: [], rows: [], note: 'The case is closed.' };
    },
  },
};

async function summarize({ client, given }: Work): Promise<Answer> {
  const found = await client.desk.getCase({ caseId: given.words[0] ?? '' });
  const rows = found.organizations.map(({ id, name, role }) => [id, name, role ?? '']);
  const who = found.person?.name ?? found.case.name;
  return {
    data: found,
    head: ['organization id', 'organization', 'role'],
    rows,
    ...(rows.length === 0 && { note: `${who} belongs to no organization.` }),
  };
}

async function lookInto({ client, given }: Work, organizationId: string): Promise<Answer> {
  const customer = await client.desk.getOrganization({ caseId: given.words[0] ?? '', organizationId });
  const rows = [
    ...customer.products.map(({ id, type, name }) => ['product', id, name, type]),
    ...(customer.members?.shown ?? []).map(({ id, name, role }) => ['member', id, name, role]),
  ];
  return {
    data: customer,
    head: ['', 'id', 'name', 'kind'],
    rows,
    ...(rows.length === 0 && { note: `${customer.name} has nothing to show.` }),
  };
}
