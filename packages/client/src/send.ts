import type { ErrorCode } from './api.ts';
import { AtriumConnectionError, AtriumError, type Refusal } from './atrium-error.ts';

export type Connection = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
};

export type Sending = {
  readonly action: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
};

/** One request with the token, within its time; a call that its caller gives up ends with the signal's reason. */
export async function send(connection: Connection, sending: Sending): Promise<Response> {
  const { action, path, init, signal } = sending;
  const timeout = AbortSignal.timeout(sending.timeoutMs ?? connection.timeoutMs);
  try {
    return await connection.fetch(`${connection.url}${path}`, {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${connection.token}` },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      // Nothing of a browser's own goes along, and no other address gets the token.
      credentials: 'omit',
      redirect: 'error',
    });
  } catch (error) {
    throw problemOf(error, action, { signal, timeout });
  }
}

/** The answer as JSON; the body, too, must arrive in time. */
export async function readJson(response: Response, action: string, signal?: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const timedOut = (error as { name?: string } | null)?.name === 'TimeoutError';
    throw new AtriumConnectionError(action, timedOut ? 'timeout' : 'unreadable', response.status, error);
  }
}

function problemOf(
  error: unknown,
  action: string,
  { signal, timeout }: { readonly signal: AbortSignal | undefined; readonly timeout: AbortSignal },
): unknown {
  if (signal?.aborted) return signal.reason;
  return new AtriumConnectionError(action, timeout.aborted ? 'timeout' : 'network', null, error);
}

type Body = { readonly error?: { readonly data?: Partial<Refusal> } & Partial<Refusal> } | null;

/** The refusal that an answer carries, or that it is none of this API's. */
export function refusalIn(body: unknown, action: string, status: number): Error {
  const { error } = (body as Body) ?? {};
  const refusal = error?.data ?? error;
  if (typeof refusal?.code !== 'string') return new AtriumConnectionError(action, 'unreadable', status);
  const { params = {}, fields = [], requestId = '' } = refusal;
  return new AtriumError<ErrorCode>(action, status, { code: refusal.code, params, fields, requestId });
}

/** `POST /api/v1/<action>`: one call by itself. */
export async function callOne(
  connection: Connection,
  action: string,
  input: unknown,
  options: Pick<Sending, 'signal' | 'timeoutMs'>,
): Promise<unknown> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  };
  const response = await send(connection, { action, path: `/api/v1/${action}`, init, ...options });
  const body = await readJson(response, action, options.signal);
  if (!response.ok) throw refusalIn(body, action, response.status);
  return body;
}
