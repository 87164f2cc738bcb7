import { parseToken } from '@atrium/contracts/api-token/token-format';
import type { ActionFacts } from './action-facts.ts';
import { actionTable } from './action-table.ts';
import { createBatcher } from './batch.ts';
import type { AtriumClient, CallOptions } from './client-types.ts';
import { download, upload } from './files.ts';
import { iterateItems, iteratePages } from './pages.ts';
import { defaultRetry, type RetryPolicy, withRetries } from './retry.ts';
import { type Connection, callOne } from './send.ts';

export type ClientOptions = {
  /** Where the portal is, such as `https://manager.example`. Plain http only on this machine: the token is a secret. */
  readonly url: string;
  readonly token: string;
  readonly fetch?: typeof fetch;
  /** Of each request; 30 seconds. */
  readonly timeoutSeconds?: number;
  /** Queries and idempotent mutations are repeated when that may help; `false` turns it off. */
  readonly retry?: false | Partial<RetryPolicy>;
  /** Queries of the same moment in one request; `false` sends each by itself. */
  readonly batch?: boolean;
};

type Ask = (input: object, options?: CallOptions) => Promise<unknown>;

/** Everything that a token can do, by name: `client.member.list({ organizationId })`. */
export function createAtriumClient(options: ClientOptions): AtriumClient {
  const connection = connect(options);
  const token = parseToken(options.token);
  if (!token) throw new TypeError('This is no API token: it is incomplete or mistyped.');
  const policy =
    options.retry === false ? { ...defaultRetry, attempts: 1 } : { ...defaultRetry, ...options.retry };
  const batch = options.batch === false ? null : createBatcher(connection);
  const features: Record<string, Record<string, unknown>> = {};
  for (const [name, facts] of Object.entries(actionTable)) {
    const [feature = '', verb = ''] = name.split('.');
    features[feature] ??= {};
    features[feature][verb] = methodOf(askerOf(name, facts, { connection, policy, batch }), facts);
  }
  const own = {
    organizationId: token.organizationId,
    download: (name: string, input: object, call: CallOptions = {}) =>
      withRetries(() => download(connection, name, input, limitsOf(call)), policy, call.signal),
    upload: async (
      name: string,
      input: object,
      file: Blob | Uint8Array<ArrayBuffer>,
      call: CallOptions = {},
    ) => {
      if (!actionTable[name]?.file) throw new TypeError(`${name} takes no file.`);
      return upload(connection, name, input, file, limitsOf(call));
    },
  };
  return { ...features, ...own } as unknown as AtriumClient;
}

function connect({ url, token, timeoutSeconds = 30, fetch: ownFetch }: ClientOptions): Connection {
  const { protocol, hostname, href } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && local))
    throw new TypeError('The address must begin with https: the token must not be readable on its way.');
  const ask: typeof fetch = ownFetch ?? ((...request) => fetch(...request));
  return { url: href.replace(/\/+$/, ''), token, fetch: ask, timeoutMs: timeoutSeconds * 1000 };
}

type Parts = {
  readonly connection: Connection;
  readonly policy: RetryPolicy;
  readonly batch: ReturnType<typeof createBatcher> | null;
};

function askerOf(name: string, facts: ActionFacts, { connection, policy, batch }: Parts): Ask {
  return async (given, options = {}) => {
    options.signal?.throwIfAborted();
    const key = facts.idempotent ? { idempotencyKey: crypto.randomUUID() } : {};
    const input = { ...key, ...given };
    const alone = options.signal || options.timeoutSeconds !== undefined || facts.kind === 'mutation';
    const once = () =>
      batch && !alone ? batch(name, input) : callOne(connection, name, input, limitsOf(options));
    const repeatable = facts.kind === 'query' || facts.idempotent;
    return repeatable ? withRetries(once, policy, options.signal) : once();
  };
}

function methodOf(ask: Ask, { paging }: ActionFacts): unknown {
  const call = (input: object = {}, options?: CallOptions) => ask(input, options);
  if (!paging) return call;
  const walk =
    (iterate: typeof iteratePages | typeof iterateItems) =>
    (input: object = {}, options?: CallOptions) =>
      iterate((at) => ask(at, options), input, paging);
  return Object.assign(call, { pages: walk(iteratePages), iterate: walk(iterateItems) });
}

const limitsOf = ({ signal, timeoutSeconds }: CallOptions) => ({
  signal,
  timeoutMs: timeoutSeconds === undefined ? undefined : timeoutSeconds * 1000,
});
