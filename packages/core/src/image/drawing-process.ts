import sharp from 'sharp';
import type { Crop, Drawn, Order } from './drawing.ts';

// A process of its own, started for one picture by draw-image.ts: decoders are large, their input is hostile, and no
// limit of theirs ends the drawing of a small vector that takes minutes.

const formats = ['jpeg', 'png', 'webp', 'svg'];
const maxPixels = 40_000_000;
const svgWidth = 1600;

sharp.concurrency(1);
sharp.cache(false);

async function draw({ file, target: { crop, width, height, fit } }: Order): Promise<Drawn> {
  const options = { limitInputPixels: maxPixels, failOn: 'error', animated: false } as const;
  const known = await sharp(file, options).metadata();
  if (!formats.includes(known.format)) return null;
  // At the size that is drawn a small vector would be blurred: it is made large first.
  const sized =
    known.format === 'svg'
      ? { ...options, density: Math.min(Math.max((72 * svgWidth) / Math.max(1, known.width), 1), 2400) }
      : options;
  const { autoOrient: straight } = await sharp(file, sized).metadata();
  const { data, info } = await sharp(file, sized)
    .autoOrient()
    .extract(toPixels(crop, straight))
    .resize({ width, height, fit, withoutEnlargement: fit === 'inside' })
    .webp({ quality: 90, alphaQuality: 100 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

function toPixels(crop: Crop | null, { width, height }: { readonly width: number; readonly height: number }) {
  if (!crop) return { left: 0, top: 0, width, height };
  const left = Math.min(width - 1, Math.max(0, Math.round(crop.left * width)));
  const top = Math.min(height - 1, Math.max(0, Math.round(crop.top * height)));
  return {
    left,
    top,
    width: Math.min(width - left, Math.max(1, Math.round(crop.width * width))),
    height: Math.min(height - top, Math.max(1, Math.round(crop.height * height))),
  };
}

// Leaving in order would wait for a drawing that does not end.
const end = (): void => void process.kill(process.pid, 'SIGKILL');
process.on('disconnect', end);
process.on('message', async (order: Order) => {
  const drawn = await draw(order).catch((): Drawn => null);
  process.send?.(drawn, end);
});
