/** A part of a picture, in parts of its width and height. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PictureSize {
  width: number;
  height: number;
}

const smallest = 0.05;
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The largest part with these proportions (width / height in pixels), in the middle; without any, all of it. */
export function wholeCrop({ width, height }: PictureSize, aspect: number | undefined): Crop {
  if (aspect === undefined) return { left: 0, top: 0, width: 1, height: 1 };
  const wanted = (aspect * height) / width;
  const size = wanted <= 1 ? { width: wanted, height: 1 } : { width: 1, height: 1 / wanted };
  return { left: (1 - size.width) / 2, top: (1 - size.height) / 2, ...size };
}

/** Stays whole: at the edge of the picture it stops. */
export const moveCrop = (crop: Crop, right: number, down: number): Crop => ({
  ...crop,
  left: clamp(crop.left + right, 0, 1 - crop.width),
  top: clamp(crop.top + down, 0, 1 - crop.height),
});

/** Draws the lower right corner; with an aspect, the height follows the width. */
export function resizeCrop(
  crop: Crop,
  wider: number,
  taller: number,
  picture: PictureSize,
  aspect: number | undefined,
): Crop {
  if (aspect === undefined) {
    return {
      ...crop,
      width: clamp(crop.width + wider, smallest, 1 - crop.left),
      height: clamp(crop.height + taller, smallest, 1 - crop.top),
    };
  }
  const ratio = picture.width / picture.height / aspect;
  const grow = Math.abs(wider) >= Math.abs(taller) ? wider : taller / ratio;
  const widest = Math.min(1 - crop.left, (1 - crop.top) / ratio);
  const width = clamp(crop.width + grow, Math.min(smallest, widest), widest);
  return { ...crop, width, height: width * ratio };
}
