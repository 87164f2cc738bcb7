import type { APIRequestContext } from 'playwright-core';

/** Calls an action of the portal with the browser's own session. */
export async function callAction<T>(
  request: APIRequestContext,
  action: string,
  kind: 'query' | 'mutation',
  input: object,
): Promise<T> {
  const path = `/api/trpc/${action}`;
  const response =
    kind === 'query'
      ? await request.get(`${path}?input=${encodeURIComponent(JSON.stringify(input))}`)
      : await request.post(path, { data: input });
  if (!response.ok()) throw new Error(`${action} was refused: ${await response.text()}`);
  const { result } = (await response.json()) as { result: { data: T } };
  return result.data;
}

/** The 6-digit code of the newest mail to somebody, from the dev mailbox. */
export async function readCode(request: APIRequestContext, recipient: string): Promise<string> {
  const row = new RegExp(`href="(/dev/mailbox/[^"]+)">[^<]*</a><span>${recipient.replaceAll('.', '\\.')}<`);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const mail = row.exec(await (await request.get('/dev/mailbox')).text())?.[1];
    const text = mail ? /<pre>([\s\S]*)<\/pre>/.exec(await (await request.get(mail)).text())?.[1] : '';
    const code = /\b\d{6}\b/.exec(text ?? '')?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail with a code came to ${recipient}.`);
}
