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

  test('a cut-off picture is no picture', async () => {
    const file = await sharp({ create: { width: 800, height: 800, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await drawImage(file.subarray(0, file.length / 2), whole)).toBeNull();
  });
});
