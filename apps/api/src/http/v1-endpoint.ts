import { toolActions } from '@atrium/contracts/tool-actions';
import { answerTrpc, type Dependencies, type Incoming, trpcPath } from './trpc-endpoint.ts';

export const v1Path = '/api/v1';

const kinds = new Map(toolActions.map(({ name, kind }) => [name, kind]));

/**
 * `POST /api/v1/<action>` with the input as JSON: the same call as through tRPC, in a form that any language writes in
 * three lines. Answers the output itself, or `{ error }`. Tools only: cookies are not read here. Null for what is no
 * action for tools.
 */
export async function answerV1(
  name: string,
  incoming: Incoming,
  deps: Dependencies,
): Promise<Response | null> {
  const kind = kinds.get(name);
  if (!kind) return null;
  const input = (await incoming.raw.text()) || '{}';
  const response = await answerTrpc({ ...incoming, raw: innerCall(name, kind, input, incoming.raw) }, deps);
  const body = (await response.json()) as { result?: { data: unknown }; error?: { data: unknown } };
  const status = { status: response.status };
  return body.result
    ? Response.json(body.result.data, status)
    : Response.json({ error: body.error?.data }, status);
}

function innerCall(name: string, kind: string, input: string, raw: Request): Request {
  const address = new URL(`${trpcPath}/${name}`, raw.url);
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const kept of ['authorization', 'user-agent']) {
    const value = raw.headers.get(kept);
    if (value !== null) headers.set(kept, value);
  }
  if (kind === 'mutation') return new Request(address, { method: 'POST', headers, body: input });
  address.searchParams.set('input', input);
  return new Request(address, { headers });
}
