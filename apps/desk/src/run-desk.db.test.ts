import { createStaffTokenVerb } from '@atrium/core/staff-token/create-staff-token';
import { getSupportCodeVerb } from '@atrium/core/support/get-support-code';
import { supportWorld } from '@atrium/core/test/support-access';
import {
  confirmRecently,
  createStaff,
  organizationEvents,
  runAs,
  type TestPerson,
} from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { useServer } from '../test/start-server.ts';
import { exitCodes } from './exit-codes.ts';
import { runDesk } from './run-desk.ts';

const served = useServer();

async function tokenOf(person: TestPerson, role: 'agent' | 'admin' | 'finance'): Promise<string> {
  const { host } = served();
  await confirmRecently(host, person);
  const endsAt = new Date(host.now().getTime() + 86_400_000).toISOString();
  return (await runAs(host, person, createStaffTokenVerb, { name: 'Desk tool', roles: [role], endsAt }))
    .secret;
}

/** One call of the tool, with what it wrote. */
async function desk(token: string, line: string, { url = served().url, showsProgress = false } = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runDesk(line.split(' '), {
    ...{ environment: { ATRIUM_URL: url, ATRIUM_TOKEN: token }, showsProgress },
    ...{ out: (text: string) => out.push(text), err: (text: string) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

async function setting() {
  const { host } = served();
  const world = await supportWorld(host);
  const token = await tokenOf(world.agent, 'agent');
  const { code } = await runAs(host, world.owner, getSupportCodeVerb, {});
  return { ...world, token, code, host };
}

test('DESK-3: an agent identifies a caller, sees whom the case opens and what is in it, and closes it', async () => {
  const { token, code, organizationId, host } = await setting();
  const opened = await desk(token, `identify ${code.slice(0, 3)} ${code.slice(3)} --json`);
  expect(opened.code).toBe(exitCodes.done);
  const { id } = JSON.parse(opened.out) as { id: string };
  expect((await desk(token, 'cases')).out).toContain(id);
  expect((await desk(token, `summary ${id}`)).out).toMatch(
    new RegExp(
      `^organization id +organization +role\\n${organizationId} +Test Company +legal_representative\\n$`,
    ),
  );
  const customer = await desk(token, `summary ${id} --organization ${organizationId}`);
  expect(customer.out).toMatch(/product .*Website/);
  expect((await organizationEvents(host.db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'desk.getOrganization', actorKind: 'staff' },
  });
  expect(await desk(token, `close ${id}`)).toMatchObject({
    code: exitCodes.done,
    err: 'The case is closed.\n',
  });
  expect(await desk(token, `summary ${id}`)).toMatchObject({ code: exitCodes.refused, out: '' });
});

test('DESK-3: a code that names nobody has an exit code of its own', async () => {
  const { token } = await setting();
  const answer = await desk(token, 'identify 0000000000');
  expect(answer).toMatchObject({ code: exitCodes.nobody, out: '' });
  expect(answer.err).toContain('names nobody');
});

test('SUP-3, DESK-3: an access that waits is listed and taken up', async () => {
  const { token, letIn, organizationId } = await setting();
  const { id } = await letIn();
  expect((await desk(token, 'waiting')).out).toContain(`${organizationId}  ${id}  Test Company`);
  const taken = await desk(token, `take ${organizationId} ${id} --json`);
  expect(JSON.parse(taken.out)).toMatchObject({ basis: 'temporary_access', organizationId });
});

test('DESK-3: finance opens with a reason; an admin reads the staff and what they did', async () => {
  const { organizationId } = await setting();
  const { host } = served();
  const finance = await tokenOf(await createStaff(host, 'finance'), 'finance');
  const opened = await desk(finance, `reason ${organizationId} Payment of March cannot be placed --json`);
  expect(JSON.parse(opened.out)).toMatchObject({
    basis: 'reason',
    reason: 'Payment of March cannot be placed',
  });
  const admin = await tokenOf(await createStaff(host, 'admin'), 'admin');
  expect((await desk(admin, 'staff')).out).toContain('finance');
  const audit = await desk(admin, 'audit --limit 3 --json');
  expect(JSON.parse(audit.out)).toHaveLength(3);
  expect((await desk(finance, 'audit')).code).toBe(exitCodes.refused);
});

test('DESK-3: the token says who it is; a wrong one, another one and a server that is not there differ', async () => {
  const { token } = await setting();
  expect((await desk(token, 'whoami')).out).toMatch(/Desk tool +agent/);
  expect((await desk('ats_wrong', 'whoami')).code).toBe(exitCodes.usage);
  const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  expect((await desk(other, 'whoami')).code).not.toBe(exitCodes.done);
  const gone = await desk(token, 'whoami', { url: 'http://127.0.0.1:9' });
  expect(gone.code).toBe(exitCodes.unreachable);
}, 60_000);

test('the command line explains itself, and refuses what it does not know', async () => {
  expect(await desk('', 'help')).toMatchObject({
    code: exitCodes.done,
    out: expect.stringContaining('desk identify <code>'),
  });
  expect((await desk('', 'identify --help')).out).toBe(
    'desk identify <code>\n  opens a case by a support code or a VIP code\n',
  );
  for (const line of [
    'nonsense',
    'credits',
    'cases more',
    'cases --plan pro',
    'identify',
    'cases --nonsense',
    'audit --limit none',
    'completion tcsh',
    'cases',
  ])
    expect((await desk('', line)).code, line).toBe(exitCodes.usage);
  for (const shell of ['bash', 'zsh', 'fish'])
    expect((await desk('', `completion ${shell}`)).out).toContain('identify');
});

test('DESK-3: somebody who looks sees how far it is; what is written to a file or another program stays clean', async () => {
  const token = await tokenOf(await createStaff(served().host, 'finance'), 'finance');
  const line = `import-statement ${import.meta.filename} --wait 1`;
  const seen = await desk(token, line, { showsProgress: true });
  expect(seen.err).toContain(' bytes …\r\u001B[Kwaiting: 0 of 0 movements …');
  expect((await desk(token, line)).err).toMatch(/^Not booked yet/);
});
