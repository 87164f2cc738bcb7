import { drawImage } from '../image/draw-image.ts';

const longestSide = 2400;
/** Below, no reviewer reads what stands on a document. */
const shortestLongSide = 600;

/** What a file is, by its first bytes; its name and what the browser says of it count for nothing. */
function isPhotograph(file: Buffer): boolean {
  const starts = (bytes: readonly number[], at = 0) =>
    bytes.every((byte, index) => file[at + index] === byte);
  return (
    starts([0xff, 0xd8, 0xff]) ||
    starts([0x89, 0x50, 0x4e, 0x47]) ||
    (starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8))
  );
}

/** The picture drawn anew, without anything that was hidden in its file; or why it is of no use. */
export async function drawIdentityPicture(file: Buffer) {
  const whole = { crop: null, width: longestSide, height: longestSide, fit: 'inside' } as const;
  const drawn = isPhotograph(file) ? await drawImage(file, whole) : null;
  if (!drawn) return 'identity.picture_unreadable';
  if (Math.max(drawn.width, drawn.height) < shortestLongSide) return 'identity.picture_too_small';
  return drawn;
}
