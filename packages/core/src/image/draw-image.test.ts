import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawImage } from './draw-image.ts';

const whole = { crop: null, width: 270, height: 70, fit: 'inside' } as const;
const svg = (content: string, size = 'width="540" height="140"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${content}</svg>`,
  );
const red = '<rect width="100%" height="100%" fill="#ff0000"/>';

const pixelOf = async (bytes: Buffer): Promise<number[]> => {
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, 3)];
};

describe('ORG-4: an upload is drawn anew', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    '%s fits into the box and keeps its proportions',
    async (format) => {
      const file = await sharp({ create: { width: 800, height: 100, channels: 3, background: 'red' } })
        .withExif({ IFD0: { Copyright: 'somebody' } })
        .toFormat(format)
        .toBuffer();
      const image = await drawImage(file, whole);
      expect(image).toMatchObject({ mediaType: 'image/webp', width: 270, height: 34 });
      expect((await sharp(image?.bytes).metadata()).exif).toBeUndefined();
    },
  );

  test('a vector becomes pixels, sharp even where it was small', async () => {
    const image = await drawImage(svg(red, 'width="27" height="7"'), whole);
    expect(image).toMatchObject({ mediaType: 'image/webp', width: 270, height: 70 });
    expect(image && (await pixelOf(image.bytes))[0]).toBeGreaterThan(240);
  });

  test('the chosen part is kept, the rest is gone', async () => {
    const half = svg(
      `<rect width="270" height="140" fill="#0000ff"/><rect x="270" width="270" height="140" fill="#ff0000"/>`,
    );
    const crop = { left: 0.5, top: 0, width: 0.5, height: 1 };
    const image = await drawImage(half, { ...whole, crop });
    expect(image && (await pixelOf(image.bytes))[0]).toBeGreaterThan(240);
  });

  test('a part outside of the picture is moved into it', async () => {
    const crop = { left: 2, top: -1, width: 9, height: 9 };
    expect(await drawImage(svg(red), { ...whole, crop })).not.toBeNull();
  });

  test('a picture that was taken sideways stands upright', async () => {
    const file = await sharp({ create: { width: 100, height: 50, channels: 3, background: 'red' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await drawImage(file, { ...whole, width: 200, height: 200 })).toMatchObject({
      width: 50,
      height: 100,
    });
  });

  test('script and foreign content of a vector do not survive', async () => {
    const hostile = svg(
      `<script>alert(1)</script><foreignObject width="9" height="9"><iframe src="https://evil.example"/></foreignObject>${red}`,
    );
    const image = await drawImage(hostile, whole);
    expect(image?.bytes.toString('latin1')).not.toMatch(/script|evil|iframe/);
  });

  test('a vector reads no file of the server', async () => {
    const reading = Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>` +
        `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="140"><text y="40">&x;</text></svg>`,
    );
    const plain = svg('<text y="40"></text>');
    const [read, empty] = await Promise.all([drawImage(reading, whole), drawImage(plain, whole)]);
    expect(read === null || read.bytes.equals(empty?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  test.each([
    ['text', Buffer.from('<html><script>alert(1)</script></html>')],
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
    ['a vector of a billion pixels', svg(red, 'width="100000" height="100000"')],
    ['a vector that unfolds without end', svg('<g id="a"><use href="#a"/></g>', 'width="0" height="0"')],
  ])('%s is no picture', async (_, file) => {
    expect(await drawImage(file, whole)).toBeNull();
  });

  test('NFR-5: vectors that take minutes to draw are given up, and what waits behind them is drawn', async () => {
    const filters = '<rect width="540" height="140" filter="url(#f)"/>'.repeat(200);
    const noise = `<filter id="f"><feTurbulence baseFrequency="0.9" numOctaves="10000"/></filter>${filters}`;
    const copies = (of: number) => `<use href="#a${of}"/>`.repeat(10);
    const doubling = Array.from({ length: 30 }, (_, of) => `<g id="a${of + 1}">${copies(of)}</g>`).join('');
    const hostile = [svg(noise), svg(`<g id="a0">${red}</g>${doubling}${copies(30)}`)];
    const startedAt = performance.now();
    const drawn = await Promise.all([...hostile, svg(red)].map((file) => drawImage(file, whole)));
    expect(drawn.map((image) => image?.width)).toEqual([undefined, undefined, 270]);
    expect(performance.now() - startedAt).toBeLessThan(25_000);
  }, 60_000);

  test('a vector fetches nothing, from the server’s disk or from elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atrium-image-'));
    const onDisk = join(folder, 'secret.png');
    await sharp({ create: { width: 540, height: 140, channels: 3, background: 'red' } }).toFile(onDisk);
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const href of [pathToFileURL(onDisk).href, onDisk, `http://127.0.0.1:${port}/x.png`]) {
      const image = await drawImage(
        svg(`<image href="${href}" xlink:href="${href}" width="540" height="140"/>`),
        whole,
      );
      expect(image === null || (await pixelOf(image.bytes))[0] === 0, href).toBe(true);
    }
    expect(asked).toBe(0);
    server.close();
    await rm(folder, { recursive: true });
  });

  test('NFR-5: pictures that unfold to much are drawn two at a time', async () => {
    const file = await sharp({ create: { width: 6000, height: 6000, channels: 4, background: 'red' } })
      .png()
      .toBuffer();
    const before = process.memoryUsage.rss();
    const drawn = await Promise.all(Array.from({ length: 6 }, () => drawImage(file, whole)));
    expect(drawn.map((image) => image?.height)).toEqual(Array(6).fill(70));
    // Six of them side by side in this process were a gigabyte.
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  }, 60_000);

  test('a cut-off picture is no picture', async () => {
    const file = await sharp({ create: { width: 800, height: 800, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await drawImage(file.subarray(0, file.length / 2), whole)).toBeNull();
  });
});
