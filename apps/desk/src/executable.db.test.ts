import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import { createStaffTokenVerb } from '@atrium/core/staff-token/create-staff-token';
import { getSupportCodeVerb } from '@atrium/core/support/get-support-code';
import { bankXml } from '@atrium/core/test/bank-world';
import { makeFailedJob } from '@atrium/core/test/failed-job';
import { supportWorld } from '@atrium/core/test/support-access';
import { confirmRecently, createStaff, organizationEvents, runAs } from '@atrium/core/test/test-host';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useServer } from '../test/start-server.ts';
import { exitCodes } from './exit-codes.ts';

const served = useServer();
const main = join(import.meta.dirname, 'main.ts');
let folder = '';
let token = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atrium-desk-'));
  const { host } = served();
  const person = await createStaff(host, 'agent', 'finance', 'admin');
  await confirmRecently(host, person);
  const endsAt = new Date(host.now().getTime() + 86_400_000).toISOString();
  const input = {
    name: 'Night tool',
    roles: ['agent' as const, 'finance' as const, 'admin' as const],
    endsAt,
  };
  token = (await runAs(host, person, createStaffTokenVerb, input)).secret;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program itself, as somebody starts it in a shell. */
async function desk(...words: string[]) {
  const child = spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ATRIUM_URL: served().url, ATRIUM_TOKEN: token },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (text) => out.push(String(text)));
  child.stderr.on('data', (text) => err.push(String(text)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs the job of a file as soon as it has arrived. */
const book = (name: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const { host } = served();
      const file = await host.db
        .selectFrom('bankFile')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      await importBankFile(host, file.id);
    },
    { timeout: 20_000, interval: 100 },
  );

test('DESK-3: the program identifies a caller by the code that the caller reads out, as data for a script', async () => {
  const { host } = served();
  const { owner, organizationId } = await supportWorld(host);
  const { code } = await runAs(host, owner, getSupportCodeVerb, {});
  const opened = await desk('identify', code, '--json');
  expect(opened).toMatchObject({ code: exitCodes.done, err: '' });
  const { id } = JSON.parse(opened.out) as { id: string };
  const summary = await desk('summary', id, '--organization', organizationId);
  expect(summary.out).toMatch(/product .*Website/);
}, 60_000);

test('CART-3, DESK-2: the program grants a free credit, which the customer finds in its log', async () => {
  const { host } = served();
  const { organizationId } = await supportWorld(host);
  const given = ['credits', 'grant', organizationId, 'hosting', '3'];
  const granted = await desk(...given, 'For', 'the', 'outage', '--until', '2026-12-31', '--json');
  expect(granted).toMatchObject({ code: exitCodes.done, err: '' });
  expect(JSON.parse(granted.out)).toMatchObject({
    ...{ organizationId, productType: 'product.hosting', periods: 3, reason: 'For the outage' },
    validThrough: '2026-12-31',
  });
  expect((await organizationEvents(host.db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'freeCredit.grant', actorKind: 'staff' },
  });
  expect((await desk('credits', 'list', '--organization', organizationId)).out).toContain('For the outage');
  const wrong = await desk('credits', 'grant', organizationId, 'hosting', 'many', 'reason');
  expect(wrong).toMatchObject({ code: exitCodes.usage, err: 'periods is a whole number from 1 to 24.\n' });
  const refused = await desk(...given, 'again', '--until', '2020-01-01');
  expect(refused).toMatchObject({ code: exitCodes.refused, out: '' });
  expect(refused.err).toContain('promo.end_before_start');
}, 60_000);

test('PAY-3, DESK-2: the program imports a statement and waits until it is booked; a second time it brings nothing', async () => {
  const entries = [{ amount: '12.00', bankReference: 'B1' }];
  await writeFile(join(folder, 'statement.xml'), bankXml({ entries, opening: '100.00', closing: '112.00' }));
  const [first] = await Promise.all([desk('import-statement', 'statement.xml'), book('statement.xml')]);
  expect(first).toMatchObject({ code: exitCodes.done, err: 'Movements: 1, new: 1.\n' });
  expect(first.out).toMatch(/^outcome +movements +waiting\nsuspense +1 +1\n$/);
  expect((await desk('import-statement', 'statement.xml')).code).toBe(exitCodes.done);
  expect((await desk('statements')).out.match(/statement\.xml/g)).toHaveLength(1);
}, 60_000);

test('PAY-3: a file that the bank did not write ends with the reason and its line; one that is missing is a mistake', async () => {
  await writeFile(join(folder, 'broken.xml'), '<Document>\n<a></Document>');
  const [refused] = await Promise.all([desk('import-statement', 'broken.xml', '--json'), book('broken.xml')]);
  expect(refused.code).toBe(exitCodes.refused);
  expect(JSON.parse(refused.out)).toMatchObject({ state: 'refused' });
  expect(refused.err).toMatch(/broken\.xml was refused: \w+, line \d/);
  expect(await desk('import-statement', 'nowhere.xml')).toMatchObject({ code: exitCodes.usage, out: '' });
  await writeFile(join(folder, 'late.xml'), '<a/>');
  const late = await desk('import-statement', 'late.xml', '--wait', '1');
  expect(late).toMatchObject({
    code: exitCodes.unreachable,
    err: expect.stringContaining('Nothing is lost'),
  });
}, 60_000);

test('DESK-2: the program lists jobs that failed for good and lets them begin anew', async () => {
  const id = await makeFailedJob(served().host, 'deliver_mail', 'Error: 550 no such mailbox');
  expect((await desk('failed', 'list')).out).toMatch(new RegExp(`\\n${id} +deliver_mail +1 .*550 no such`));
  expect(await desk('failed', 'replay', id)).toMatchObject({ code: exitCodes.done, err: '' });
  const again = await desk('failed', 'replay', id);
  expect(again).toMatchObject({ code: exitCodes.refused, err: `Not among the failed jobs: ${id}\n` });
}, 60_000);

test('AUD-1, DESK-3: the program reads the record of the staff, with the name of the token', async () => {
  const audit = await desk('audit', '--limit', '250', '--json');
  expect(audit.code).toBe(exitCodes.done);
  const events = (JSON.parse(audit.out) as { event: string }[]).map(({ event }) => event);
  expect(events).toContain('freeCredit.grant');
  expect(events).toContain('bankFile.import');
}, 60_000);

test('DESK-3: bash completes commands, their second words, their options and names of files', async () => {
  const script = (await desk('completion', 'bash')).out;
  await writeFile(join(folder, 'for-completion.xml'), '');
  const complete = async (...words: string[]) => {
    const line = `${script}\nCOMP_WORDS=(desk ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _desk; echo "\${COMPREPLY[*]}"`;
    return (await promisify(execFile)('bash', ['-c', line], { cwd: folder })).stdout.trim();
  };
  expect(await complete('ident')).toBe('identify');
  expect(await complete('credits', '')).toBe('grant list');
  expect(await complete('credits', 'grant', '--')).toBe('--plan --until --json --help');
  expect(await complete('import-statement', 'for-c')).toBe('for-completion.xml');
  expect(await complete('summary', 'id', '--o')).toBe('--organization');
}, 60_000);
