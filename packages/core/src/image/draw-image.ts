import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { StoredImage } from '@atrium/db/image/image-queries';
import { createLimiter } from '../kernel/create-limiter.ts';
import type { Drawn, Order, Target } from './drawing.ts';

const maxSeconds = 10;
const keyBytes = 16;
/** Behind requests of everybody else. */
const lowPriority = 10;

// A picture of 40 megapixels takes some hundred megabytes while it is drawn.
const fewAtOnce = createLimiter({ concurrency: 2, maxWaiting: 30, retryAfterSeconds: 30 });

/**
 * Draws an upload anew, so that nothing of its file survives but what can be seen: no script, no metadata, no place
 * where it was taken (ORG-4). An SVG becomes pixels. Null when it is no image of a known kind, is broken, unfolds to
 * more than 40 megapixels, or takes longer than 10 seconds. Drawn in a process of its own, which knows no secrets and is
 * killed when it is late (NFR-5).
 */
export async function drawImage(file: Uint8Array, target: Target): Promise<StoredImage | null> {
  const drawn = looksDrawable(Buffer.from(file)) ? await fewAtOnce(() => drawApart({ file, target })) : null;
  if (!drawn) return null;
  const { width, height, bytes } = drawn;
  const key = randomBytes(keyBytes).toString('base64url');
  return { key, mediaType: 'image/webp', width, height, bytes: Buffer.from(bytes) };
}

const vectorWithin = 1000;

/** By its first bytes, so that no process is started for what is certainly no picture. */
const looksDrawable = (file: Buffer): boolean =>
  file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  file.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])) ||
  (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP') ||
  file.toString('latin1', 0, vectorWithin).includes('<svg');

function drawApart(order: Order): Promise<Drawn> {
  const child = fork(join(import.meta.dirname, 'drawing-process.ts'), {
    ...{ serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { MALLOC_ARENA_MAX: '2' },
  });
  const late = setTimeout(() => child.kill('SIGKILL'), maxSeconds * 1000);
  return new Promise<Drawn>((resolve, reject) => {
    child.once('spawn', () => {
      setPriority(child.pid ?? 0, lowPriority);
      child.send(order);
    });
    child.once('message', (drawn: Drawn) => resolve(drawn));
    // Killed, or brought down by what it was to draw.
    child.once('exit', () => resolve(null));
    child.once('error', reject);
  }).finally(() => {
    clearTimeout(late);
    child.kill('SIGKILL');
  });
}
