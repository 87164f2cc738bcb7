import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { z } from 'zod';

const Redirects = z.record(z.string(), z.string());

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

type Encoding = 'br' | 'gzip';
type StaticFile = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoded: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>;
  readonly contentType: string;
  readonly immutable: boolean;
};

export type StaticFiles = {
  readonly answer: (path: string, acceptEncoding: string | null) => Response | null;
  /** Where something that was at this address is now, from redirects.json (HELP-8). */
  readonly redirect: (path: string) => string | null;
};

/** A built site, held in memory: only what was built can be asked for, so no path can climb out of it. */
export async function loadStaticFiles(
  folder: string,
  { immutable }: { immutable: RegExp },
): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  if (existsSync(folder)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((found) => found.isFile() && !/^\.|\.(br|gz|map)$/.test(found.name))) {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      files.set(path, await readStatic(file, immutable.test(path)));
    }
  }
  const redirects = readRedirects(files.get('/redirects.json'));
  return {
    redirect: (path) => redirects.get(path) ?? null,
    answer: (path, acceptEncoding) => {
      const file = files.get(path);
      return file ? respond(file, acceptEncoding ?? '') : null;
    },
  };
}

function readRedirects(file: StaticFile | undefined): ReadonlyMap<string, string> {
  const known = Redirects.parse(file ? JSON.parse(new TextDecoder().decode(file.body)) : {});
  return new Map(Object.entries(known));
}

async function readStatic(file: string, immutable: boolean): Promise<StaticFile> {
  const encoded: StaticFile['encoded'] = {};
  if (existsSync(`${file}.br`)) encoded.br = new Uint8Array(await readFile(`${file}.br`));
  if (existsSync(`${file}.gz`)) encoded.gzip = new Uint8Array(await readFile(`${file}.gz`));
  return {
    body: new Uint8Array(await readFile(file)),
    encoded,
    contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
    immutable,
  };
}

/** Named in the list, and not with the weight 0, which means never. */
const accepts = (acceptEncoding: string, name: Encoding): boolean =>
  acceptEncoding.split(',').some((choice) => {
    const [encoding, weight = ''] = choice.toLowerCase().split(';');
    return encoding?.trim() === name && !/^\s*q=0(\.0*)?\s*$/.test(weight);
  });

function respond(file: StaticFile, acceptEncoding: string): Response {
  const encoding = (['br', 'gzip'] as const).find(
    (name) => accepts(acceptEncoding, name) && file.encoded[name],
  );
  const body = (encoding && file.encoded[encoding]) || file.body;
  return new Response(body, {
    headers: {
      'content-type': file.contentType,
      'content-length': String(body.byteLength),
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    },
  });
}
