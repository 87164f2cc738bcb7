import { randomBytes } from 'node:crypto';
import type { StoredImage } from '@atrium/db/image/image-queries';

/** What part of the picture to keep, in parts of its width and height between 0 and 1. */
export type Crop = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Target = {
  readonly crop: Crop | null;
  /** The box that the result fits into, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Fills the box (a face), or stays whole inside it (a logo). */
  readonly fit: 'cover' | 'inside';
};

const formats = ['jpeg', 'png', 'webp', 'svg'];
const maxPixels = 40_000_000;
const maxSeconds = 10;
const svgWidth = 1600;
const keyBytes = 16;

/**
 * Draws an upload anew, so that nothing of its file survives but what can be seen: no script, no metadata, no place
 * where it was taken (ORG-4). An SVG becomes pixels. Null when it is no image of a known kind, is broken, or unfolds to
 * more than 40 megapixels.
 */
export async function drawImage(
  file: Buffer,
  { crop, width, height, fit }: Target,
): Promise<StoredImage | null> {
  // Loaded with the first picture: few processes ever draw one.
  const { default: sharp } = await import('sharp');
  try {
    const options = { limitInputPixels: maxPixels, failOn: 'error', animated: false } as const;
    const known = await sharp(file, options).metadata();
    if (!formats.includes(known.format)) return null;
    // At the size that is drawn a small vector would be blurred: it is made large first.
    const density = known.format === 'svg' ? (72 * svgWidth) / Math.max(1, known.width) : 72;
    const upright = sharp(file, { ...options, density: Math.min(Math.max(density, 1), 2400) })
      .rotate()
      .timeout({ seconds: maxSeconds });
    const straight = await upright.png({ compressionLevel: 0 }).toBuffer({ resolveWithObject: true });
    const { data, info } = await sharp(straight.data, options)
      .extract(toPixels(crop, straight.info))
      .resize({ width, height, fit, withoutEnlargement: fit === 'inside' })
      .webp({ quality: 90, alphaQuality: 100 })
      .timeout({ seconds: maxSeconds })
      .toBuffer({ resolveWithObject: true });
    return {
      key: randomBytes(keyBytes).toString('base64url'),
      mediaType: 'image/webp',
      width: info.width,
      height: info.height,
      bytes: data,
    };
  } catch {
    return null;
  }
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
