import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthwhileBytes = 800;
const atOnce = 4;
/** Two steps under the best: a tenth more bytes for three fifths of the time. */
const brotliQuality = 9;

/** Beside every text file its compressed forms: the server never compresses while somebody waits. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(html|css|js|svg|xml|txt)$/.test(entry.name));
  // A few at a time: each holds its text and the compressor's window in memory.
  const next = files.values();
  const work = async (): Promise<void> => {
    for (const entry of next) await compress(join(entry.parentPath, entry.name));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < worthwhileBytes) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
