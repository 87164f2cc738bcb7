import { AtriumConnectionError } from './atrium-error.ts';
import { type Connection, readJson, refusalIn, send } from './send.ts';

export type DownloadedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

type Options = { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined };

const addressOf = (kind: 'files' | 'uploads', action: string, input: unknown): string =>
  `/api/${kind}/${action}?input=${encodeURIComponent(JSON.stringify(input))}`;

export async function download(
  connection: Connection,
  action: string,
  input: unknown,
  options: Options,
): Promise<DownloadedFile> {
  const response = await send(connection, { action, path: addressOf('files', action, input), ...options });
  if (!response.ok)
    throw refusalIn(await readJson(response, action, options.signal), action, response.status);
  const { headers } = response;
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      fileName: decodeURIComponent(encoded ?? action),
      mediaType: headers.get('content-type') ?? 'application/octet-stream',
      bytes,
    };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new AtriumConnectionError(action, 'network', response.status, error);
  }
}

/** The input in the address, the file as the body. */
export async function upload(
  connection: Connection,
  action: string,
  input: unknown,
  file: Blob | Uint8Array<ArrayBuffer>,
  options: Options,
): Promise<unknown> {
  const path = addressOf('uploads', action, input);
  const init = { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } };
  const response = await send(connection, { action, path, init, ...options });
  const body = await readJson(response, action, options.signal);
  if (!response.ok) throw refusalIn(body, action, response.status);
  return (body as { result: { data: unknown } }).result.data;
}
