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

/** The 6-digit code of the newest mail to somebody. */
export const readCode = (request: APIRequestContext, recipient: string): Promise<string> =>
  readMail(request, recipient, /\b\d{6}\b/);

/** The link to this page of the portal in the newest mail to somebody that has one. */
export const readLink = (
  request: APIRequestContext,
  { to, path }: { readonly to: string; readonly path: string },
): Promise<string> => readMail(request, to, new RegExp(`https?://[^\\s<>&"/]+${path}#[^\\s<>&"]+`));

/** What is wanted of the newest mail to somebody that has it, from the dev mailbox: others may come in between. */
async function readMail(request: APIRequestContext, recipient: string, wanted: RegExp): Promise<string> {
  const row = new RegExp(
    `href="(/dev/mailbox/[^"]+)">[^<]*</a><span>${recipient.replaceAll('.', '\\.')}<`,
    'g',
  );
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const list = await (await request.get('/dev/mailbox')).text();
    for (const [, mail = ''] of list.matchAll(row)) {
      const text = /<pre>([\s\S]*)<\/pre>/.exec(await (await request.get(mail)).text())?.[1] ?? '';
      const found = wanted.exec(text)?.[0];
      if (found) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail with this came to ${recipient}.`);
}
