import { AtriumConnectionError } from './atrium-error.ts';
import { type Connection, callOne, readJson, refusalIn, send } from './send.ts';

/** The server takes so many in one request. */
const maxCalls = 20;
/** Servers and proxies take addresses of at least this length. */
const maxPathLength = 6000;

type Waiting = {
  readonly action: string;
  readonly input: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Outcome = {
  readonly result?: { readonly data: unknown };
  readonly error?: { readonly data?: { readonly status?: number } };
};

/** Queries that are asked in the same moment travel in one request; each ends for itself. */
export function createBatcher(connection: Connection): (action: string, input: unknown) => Promise<unknown> {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const calls = waiting;
    waiting = [];
    for (const group of groupsOf(calls)) void run(connection, group);
  };
  return (action, input) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push({ action, input, resolve, reject });
    });
}

const pathOf = (calls: readonly Waiting[]): string => {
  const inputs = Object.fromEntries(calls.map(({ input }, index) => [index, input]));
  const names = calls.map(({ action }) => action).join(',');
  return `/api/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`;
};

function groupsOf(calls: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  for (const call of calls) {
    const last = groups.at(-1);
    if (last && last.length < maxCalls && pathOf([...last, call]).length <= maxPathLength) last.push(call);
    else groups.push([call]);
  }
  return groups;
}

async function run(connection: Connection, calls: readonly Waiting[]): Promise<void> {
  const [only] = calls;
  if (only && calls.length === 1) {
    await callOne(connection, only.action, only.input, {}).then(only.resolve, only.reject);
    return;
  }
  try {
    const action = calls.map((call) => call.action).join(', ');
    const response = await send(connection, { action, path: pathOf(calls) });
    const body = await readJson(response, action);
    if (!Array.isArray(body)) throw refusalIn(body, action, response.status);
    for (const [index, call] of calls.entries()) settle(call, body[index], response.status);
  } catch (error) {
    for (const { reject } of calls) reject(error);
  }
}

function settle({ action, resolve, reject }: Waiting, outcome: Outcome | undefined, status: number): void {
  if (outcome?.result) resolve(outcome.result.data);
  else if (outcome?.error) reject(refusalIn(outcome, action, outcome.error.data?.status ?? status));
  else reject(new AtriumConnectionError(action, 'unreadable', status));
}
