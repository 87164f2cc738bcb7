import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { FileView } from '@atrium/contracts/kernel/file-view';
import { answerTrpc, type Dependencies, type Incoming, trpcPath } from './trpc-endpoint.ts';

export const uploadPath = '/api/uploads';
export const filePath = '/api/files';
/** Above every action's own limit, which the kernel knows and keeps. */
export const maxUploadBytes = 12_000_000;

const actionName = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/;

/** `POST /api/uploads/<action>?input=…`: the call that the address spells out, with the body as its file; null when it names no action. */
export async function answerUpload(
  name: string,
  incoming: Incoming,
  deps: Dependencies,
): Promise<Response | null> {
  const call = innerCall(name, incoming.raw, 'POST');
  const readFile = (maxBytes: number) => readBody(incoming.raw, maxBytes);
  return call && answerTrpc({ ...incoming, raw: call, readFile }, deps);
}

/** `GET /api/files/<action>?input=…`: a query whose answer is a file, handed over as one. Never shown in the page's place. */
export async function answerFile(
  name: string,
  incoming: Incoming,
  deps: Dependencies,
): Promise<Response | null> {
  const call = innerCall(name, incoming.raw, 'GET');
  if (!call) return null;
  const response = await answerTrpc({ ...incoming, raw: call }, deps);
  if (!response.ok) return response;
  const file = await fileOf(response);
  if (!file) return null;
  const { fileName, mediaType, nextPart } = file;
  const rest = (part: number) => answerTrpc({ ...incoming, raw: partCall(call, part) }, deps);
  return new Response(nextPart === undefined ? bytesOf(file) : streamParts(file, rest), {
    headers: { 'content-type': mediaType, 'content-disposition': attachment(fileName) },
  });
}

async function fileOf(response: Response): Promise<FileView | null> {
  const answer = (await response.json()) as { result?: { data?: unknown } };
  return FileView.safeParse(answer.result?.data).data ?? null;
}

const bytesOf = ({ content, encoding }: FileView): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(content, encoding));

/** One part at a time, when the reader has taken the one before. A refusal in the middle breaks the download off: half a list looks whole. */
function streamParts(first: FileView, rest: (part: number) => Promise<Response>): ReadableStream<Uint8Array> {
  let next: number | undefined;
  return new ReadableStream({
    async pull(controller) {
      const response = next === undefined ? null : await rest(next);
      const file = response ? (response.ok ? await fileOf(response) : null) : first;
      if (!file) throw new Error('The rest of the file was refused.');
      controller.enqueue(bytesOf(file));
      next = file.nextPart;
      if (next === undefined) controller.close();
    },
  });
}

/** The same call for a later part of the file. */
function partCall(call: Request, part: number): Request {
  const address = new URL(call.url);
  const input = JSON.parse(address.searchParams.get('input') ?? '{}') as object;
  address.searchParams.set('input', JSON.stringify({ ...input, part }));
  return new Request(address, { headers: call.headers });
}

function innerCall(name: string, raw: Request, method: 'GET' | 'POST'): Request | null {
  if (!actionName.test(name)) return null;
  const outer = new URL(raw.url);
  const input = outer.searchParams.get('input') ?? '{}';
  const headers = new Headers();
  for (const kept of ['authorization', 'cookie', 'user-agent', 'atrium-account', 'origin', 'host']) {
    const value = raw.headers.get(kept);
    if (value !== null) headers.set(kept, value);
  }
  const address = new URL(`${trpcPath}/${name}`, outer);
  if (method === 'GET') {
    address.searchParams.set('input', input);
    return new Request(address, { headers });
  }
  headers.set('content-type', 'application/json');
  return new Request(address, { method, headers, body: input });
}

async function readBody(raw: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of raw.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new DomainError('request.too_large', {}, { field: 'file' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** RFC 6266: a plain name for old readers, the real one beside it. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]+/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
