import type { StoredImage } from '@atrium/db/image/image-queries';

/** What part of the picture to keep, in parts of its width and height between 0 and 1. */
export type Crop = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Target = {
  readonly crop: Crop | null;
  /** The box that the result fits into, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Fills the box (a face), or stays whole inside it (a logo). */
  readonly fit: 'cover' | 'inside';
};

/** What the process that draws is asked, and what it answers: null for what is no picture. */
export type Order = { readonly file: Uint8Array; readonly target: Target };
export type Drawn = (Pick<StoredImage, 'width' | 'height'> & { readonly bytes: Uint8Array }) | null;
