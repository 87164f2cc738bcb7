import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPasswordHasher } from '@atrium/core/account/password-hasher';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import { createFixture, identifierOf } from './api-fixture.ts';
import { type Call, type LoadResult, load, median, send } from './http-load.ts';
import { report } from './report.ts';
import { answers, runServer } from './server-process.ts';

// npm run bench auth: what a signed-in person notices of 50 sign-ins that hash at once, in turns with none, in one run.

const connections = 10;
const signIns = 50;
const rounds = 5;
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const port = 4712;
const password = 'quiet rivers carry paper boats';
let addresses = 0;
const say = (line: string) => process.stderr.write(`${line}\n`);
const load1 = () => loadavg()[0] ?? 0;

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
const environment = { DATABASE_URL: server.url, TRUSTED_PROXIES: '1', ATRIUM_DATA: folder };
const loadBefore = load1();
const api = runServer('apps/api/src/main.ts', port, environment);
try {
  await migrate(server.url);
  say('Creating 2,000 organizations.');
  const { reader } = await createFixture(server.url, signIns, await createPasswordHasher().hash(password));
  const query: Call = {
    method: 'GET',
    path: '/api/trpc/organization.list?input=%7B%7D',
    headers: { cookie: `__Host-atrium_session=${reader.token}` },
  };
  await answers(port, query);
  const ask = () => load({ port, connections, seconds, call: () => query });

  const without: LoadResult[] = [];
  const during: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const alone = await ask();
    const beside = await besideSignIns(ask);
    say(
      `${round === 0 ? 'warm-up' : round}: p99 ${alone.p99.toFixed(1)} ms, with sign-ins ${beside.queries.p99.toFixed(1)} ms, ${beside.perSecond.toFixed(0)} sign-ins/s`,
    );
    if (round === 0) continue;
    without.push(alone);
    during.push(beside);
  }
  // Round by round, so that a machine that is busier in one of them does not decide.
  const ratios = during.map(({ queries }, round) => queries.p99 / (without[round]?.p99 ?? 0));
  const alone = (key: keyof LoadResult) => median(without.map((result) => result[key]));
  const beside = (key: keyof LoadResult) => median(during.map(({ queries }) => queries[key]));
  report('auth', [
    {
      what: `query p99 while ${signIns} sign-ins hash, against none`,
      ...{ value: median(ratios), unit: '×', target: { atMost: 2 } },
    },
    { what: 'query p99', value: beside('p99'), unit: 'ms', limit: alone('p99') },
    { what: 'query p50', value: beside('p50'), unit: 'ms', limit: alone('p50') },
    { what: 'queries', value: beside('perSecond'), unit: '/s', limit: alone('perSecond') },
    { what: 'sign-ins', value: median(during.map(({ perSecond }) => perSecond)), unit: '/s' },
    { what: `one of ${signIns} sign-ins, p50`, value: median(during.map(({ p50 }) => p50)), unit: 'ms' },
    { what: 'load of the machine before', value: loadBefore, unit: '' },
  ]);
} finally {
  api.kill('SIGTERM');
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

type Round = { readonly queries: LoadResult; readonly perSecond: number; readonly p50: number };

/** As many sign-ins under way all the time, each of another person and from another address. */
async function besideSignIns(ask: () => Promise<LoadResult>): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: signIns });
  const took: number[] = [];
  let over = false;
  const one = async (person: number): Promise<void> => {
    while (!over) {
      const sentAt = performance.now();
      await send(agent, port, signInCall(person));
      if (!over) took.push(performance.now() - sentAt);
    }
  };
  const people = Promise.all(Array.from({ length: signIns }, (_, person) => one(person)));
  const queries = await Promise.race([ask(), people.then(() => null)]);
  over = true;
  await people;
  agent.destroy();
  if (queries === null) throw new Error('The sign-ins ended before the queries.');
  return { queries, perSecond: took.length / seconds, p50: median(took) };
}

/** No address signs in twice: limits per address are not what is measured. */
function nextAddress(): string {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

function signInCall(person: number): Call {
  return {
    method: 'POST',
    path: '/api/trpc/session.signIn',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': nextAddress() },
    body: JSON.stringify({ email: identifierOf(`writer-${person}`), password }),
  };
}
