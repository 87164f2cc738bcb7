import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashToken } from '@atrium/core/kernel/session-token';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import { type BenchPerson, createFixture } from './api-fixture.ts';
import { type Call, type LoadResult, load, median } from './http-load.ts';
import { pgbench } from './pgbench.ts';
import { type BenchRow, report } from './report.ts';
import { answers, runServer } from './server-process.ts';

// npm run bench api: the API beside a bare Hono route and pgbench on the same SQL, in turns, in one run.

const connections = 10;
const rounds = 5;
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const apiPort = 4710;
const barePort = 4711;
/** Each update names the version it was made from. */
const versions = new Map<string, number>();
let names = 0;
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
const children: ChildProcess[] = [];
try {
  await migrate(server.url);
  say('Creating 2,000 organizations.');
  const { reader, writers } = await createFixture(server.url, connections);
  const api = run('apps/api/src/main.ts', apiPort);
  run('tooling/bench/api-bare-server.ts', barePort);
  await Promise.all([answers(apiPort, listCall(reader)), answers(barePort, bareListCall(reader))]);

  const idleMegabytes = await residentMegabytes(api);
  const queries = await inTurns('query', {
    api: () => query(apiPort, listCall(reader)),
    bare: () => query(barePort, bareListCall(reader)),
  });
  say('pgbench');
  const tps = await pgbench(
    { socketFolder: server.socketFolder, user: 'atrium', database: 'atrium' },
    querySql(reader),
    connections,
    seconds,
  );
  const mutations = await inTurns('mutation', {
    api: () => update(apiPort, writers, updateCall),
    bare: () => update(barePort, writers, bareUpdateCall),
  });
  const loadedMegabytes = await residentMegabytes(api);
  report('api', rows({ queries, mutations, tps, idleMegabytes, loadedMegabytes }));
} finally {
  for (const child of children) child.kill('SIGTERM');
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

type Turns = { readonly api: LoadResult[]; readonly bare: LoadResult[] };
type Measured = {
  readonly queries: Turns;
  readonly mutations: Turns;
  readonly tps: number | null;
  readonly idleMegabytes: number;
  readonly loadedMegabytes: number;
};

function rows({ queries, mutations, tps, idleMegabytes, loadedMegabytes }: Measured): BenchRow[] {
  const rate = (results: readonly LoadResult[]) => median(results.map(({ perSecond }) => perSecond));
  const at = (results: readonly LoadResult[], key: 'p50' | 'p99') =>
    median(results.map((result) => result[key]));
  const ratio = { judged: 'ratio' } as const;
  const list = [
    {
      what: 'query against the bare route',
      value: rate(queries.api),
      unit: '/s',
      limit: rate(queries.bare),
      target: { atLeast: 0.75 },
      ...ratio,
    },
    ...(tps === null
      ? []
      : [
          {
            what: 'query against pgbench',
            value: rate(queries.api),
            unit: '/s',
            limit: tps,
            target: { atLeast: 0.12 },
            ...ratio,
          },
        ]),
    { what: 'query p50', value: at(queries.api, 'p50'), unit: 'ms', limit: at(queries.bare, 'p50') },
    { what: 'query p99', value: at(queries.api, 'p99'), unit: 'ms', limit: at(queries.bare, 'p99') },
    {
      what: 'mutation against the bare transaction',
      value: rate(mutations.api),
      unit: '/s',
      limit: rate(mutations.bare),
      target: { atLeast: 0.7 },
      ...ratio,
    },
    { what: 'mutation p50', value: at(mutations.api, 'p50'), unit: 'ms', limit: at(mutations.bare, 'p50') },
    { what: 'mutation p99', value: at(mutations.api, 'p99'), unit: 'ms', limit: at(mutations.bare, 'p99') },
    { what: 'memory of the API, idle', value: idleMegabytes, unit: 'MB', target: { atMost: 120 } },
    { what: 'memory of the API, under load', value: loadedMegabytes, unit: 'MB', target: { atMost: 250 } },
  ];
  return list;
}

/** A B A B …, so that a change of the machine's speed hits both. The first pair warms up and is not counted. */
async function inTurns(
  name: string,
  work: { api: () => Promise<LoadResult>; bare: () => Promise<LoadResult> },
): Promise<Turns> {
  const turns: Turns = { api: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const api = await work.api();
    const bare = await work.bare();
    say(
      `${name} ${round === 0 ? 'warm-up' : round}: api ${api.perSecond.toFixed(0)}/s, bare ${bare.perSecond.toFixed(0)}/s`,
    );
    if (round === 0) continue;
    turns.api.push(api);
    turns.bare.push(bare);
  }
  return turns;
}

function query(port: number, call: Call): Promise<LoadResult> {
  return load({ port, connections, seconds, call: () => call });
}

function update(port: number, people: readonly BenchPerson[], toCall: (person: BenchPerson) => Call) {
  return load({
    port,
    connections,
    seconds,
    call: (connection) => toCall(people[connection] as BenchPerson),
  });
}

function listCall({ token }: BenchPerson): Call {
  return {
    method: 'GET',
    path: '/api/trpc/organization.list?input=%7B%7D',
    headers: { cookie: `__Host-atrium_session=${token}` },
  };
}

function bareListCall({ token }: BenchPerson): Call {
  return { method: 'GET', path: '/list', headers: { cookie: `session=${token}` } };
}

function updateCall({ token, organizationIds: [organizationId = ''] }: BenchPerson): Call {
  names += 1;
  const version = versions.get(organizationId) ?? 0;
  versions.set(organizationId, version + 1);
  const postalAddress = { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' };
  const body = {
    organizationId,
    version,
    name: `Name ${names}`,
    type: 'company',
    postalAddress,
    phone: '',
    vatNumber: '',
    documentLocale: 'en',
  };
  return {
    method: 'POST',
    path: '/api/trpc/organization.update',
    headers: { cookie: `__Host-atrium_session=${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function bareUpdateCall({ token, organizationIds: [organizationId = ''] }: BenchPerson): Call {
  names += 1;
  versions.set(organizationId, (versions.get(organizationId) ?? 0) + 1);
  return {
    method: 'POST',
    path: '/update',
    headers: { cookie: `session=${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ organizationId, name: `Name ${names}` }),
  };
}

/** The three statements of the bare route, with what they are asked for written in. */
function querySql({ accountId, token }: BenchPerson): string {
  const hash = `'\\x${hashToken(token).toString('hex')}'::bytea`;
  return `select s.id, s.account_id, a.first_name, a.last_name, a.locale from session s join account a on a.id = s.account_id where s.token_hash = ${hash} and s.expires_at > now();
select role, billing_right from member where account_id = '${accountId}' limit 1;
select o.id, o.name, m.role from member m join organization o on o.id = m.organization_id where m.account_id = '${accountId}' order by o.name, o.id limit 500;
`;
}

function run(script: string, port: number): ChildProcess {
  const child = runServer(script, port, { DATABASE_URL: server.url });
  children.push(child);
  return child;
}

/** Resident memory, as the kernel counts it. */
async function residentMegabytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
