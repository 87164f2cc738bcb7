import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import { type AccessData, createAccessData, sizes } from './access-data.ts';
import { longestFrame, longestFrameOfMembers } from './access-frames.ts';
import { median } from './http-load.ts';
import { type BenchRow, report } from './report.ts';

// npm run bench access: first pages and searches of one organization with 10,000 people, 20,000 products, 1,000 teams and
// 100,000 invoices, as the server answers them, and the longest frame while the matrix of all of them is scrolled.

const port = 4740;
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const root = join(import.meta.dirname, '../..');
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false });
let api: ChildProcess | undefined;
try {
  await migrate(server.url);
  say(`Creating ${sizes.people} people, ${sizes.products} products and ${sizes.teams} teams.`);
  const data = await createAccessData(server.url);
  api = start();
  await ready();
  const rows: BenchRow[] = [];
  for (const [what, action, token, input] of [...questions(data), ...searchQuestions(data)]) {
    const value = median(await measure(action, token, input));
    rows.push({ what, value, unit: 'ms', target: { atMost: 100 } });
  }
  for (const [what, action, token, input] of memberQuestions(data)) {
    const value = Math.max(...(await measure(action, token, input)));
    rows.push({ what, value, unit: 'ms', target: { atMost: 100 } });
  }
  const frame = await longestFrame(`http://localhost:${port}`, data);
  rows.push({
    what: 'matrix, longest frame while scrolling',
    value: frame,
    unit: 'ms',
    target: { atMost: 50 },
  });
  rows.push({
    what: 'members page, longest frame while scrolling',
    value: await longestFrameOfMembers(`http://localhost:${port}`, data),
    unit: 'ms',
    target: { atMost: 50 },
  });
  say(`Load when it ended: ${loadavg()[0]?.toFixed(1)}`);
  report('access', rows);
} finally {
  api?.kill('SIGTERM');
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

type Question = readonly [what: string, action: string, token: string, input: object];

function questions(data: AccessData): readonly Question[] {
  const { organizationId, administrator, collaborator, collaboratorId, teamId, productId } = data;
  const preview = {
    organizationId,
    change: { kind: 'remove_members', teamId, accountIds: [collaboratorId] },
  };
  const window = { people: { skip: 5000, take: 50 }, products: { skip: 10_000, take: 25 } };
  return [
    ['teams, first page', 'team.list', administrator, { organizationId }],
    ['teams, search', 'team.list', administrator, { organizationId, search: 'm 09' }],
    ['people of a team', 'team.listMembers', administrator, { organizationId, teamId }],
    ['people to add, search', 'team.listCandidates', administrator, { organizationId, teamId, search: '99' }],
    ['access of a team', 'access.ofTeam', administrator, { organizationId, teamId }],
    ['products, administrator', 'product.list', administrator, { organizationId }],
    ['products, collaborator', 'product.list', collaborator, { organizationId }],
    ['access of a member', 'access.ofMember', administrator, { organizationId, accountId: collaboratorId }],
    ['who reaches a product', 'access.ofProduct', administrator, { organizationId, productId }],
    ['preview of a removal', 'access.preview', administrator, preview],
    ['matrix, a block in the middle', 'access.matrix', administrator, { organizationId, ...window }],
    ['members, first page', 'member.list', administrator, { organizationId }],
  ];
}

/** Every order and every filter of the members page (MEM-9). */
function memberQuestions({
  organizationId,
  administrator,
  teamId,
  productId,
}: AccessData): readonly Question[] {
  const asked: readonly (readonly [string, object])[] = [
    ['by name, falling', { descending: true }],
    ['by role', { sort: 'role' }],
    ['by last activity, falling', { sort: 'last_active', descending: true }],
    ['by last activity', { sort: 'last_active' }],
    ['by joining', { sort: 'joined' }],
    ['search', { search: 'first 99' }],
    ['search without a hit', { search: 'nobody of this name' }],
    ['of one role', { roles: ['external_user'] }],
    ['of a team', { teamId }],
    ['who reach a product', { productId }],
    ['with a second factor', { secondFactor: 'with' }],
    ['without a second factor', { secondFactor: 'without' }],
    ['blocked', { status: 'blocked' }],
    ['without a second factor, by last activity', { secondFactor: 'without', sort: 'last_active' }],
  ];
  return asked.map(([what, filter]) => [
    `members, ${what}: longest`,
    'member.list',
    administrator,
    { organizationId, ...filter },
  ]);
}

/** What people type into the search of the portal (FIND-2). */
function searchQuestions({ organizationId, administrator, collaborator }: AccessData): readonly Question[] {
  const asked = [
    ['a name that everything has', administrator, 'product'],
    ['two words', administrator, '0123 prod'],
    ['nothing', administrator, 'nothing has this name'],
    ['a person', administrator, 'first 99'],
    ['a number of an invoice', administrator, 'INV-2024-0'],
    ['one letter', administrator, 'p'],
    ['a name that everything has, collaborator', collaborator, 'product'],
  ] as const;
  return asked.map(([what, token, query]) => [
    `search, ${what}`,
    'search.find',
    token,
    { organizationId, query },
  ]);
}

/** Times until the whole answer is there, over HTTP on this machine. */
async function measure(action: string, token: string, input: object): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const response = await ask(action, token, input);
    const text = await response.text();
    times.push(performance.now() - begun);
    if (!response.ok) throw new Error(`${action}: ${text}`);
  }
  // The first ones compile statements.
  return times.slice(3);
}

function ask(action: string, token: string, input: object): Promise<Response> {
  const headers = { cookie: `__Host-atrium_session=${token}`, 'content-type': 'application/json' };
  const address = `http://localhost:${port}/api/trpc/${action}`;
  return action === 'access.preview'
    ? fetch(address, { method: 'POST', headers, body: JSON.stringify(input) })
    : fetch(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers });
}

function start(): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: server.url,
    PORT: String(port),
    ATRIUM_JOBS: '0',
    ATRIUM_LOG: 'silent',
  };
  return spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetch(`http://localhost:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The API did not start.');
}
