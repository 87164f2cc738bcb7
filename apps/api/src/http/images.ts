import type { Database } from '@atrium/db/client/create-database';
import { findImage } from '@atrium/db/image/image-queries';

export const imagePath = '/images';

const key = /^[\w-]{22}$/;

/**
 * A logo or a picture, by a key that nobody guesses and that a new upload replaces, so that it may be kept for ever.
 * What comes from here can run nothing, whatever it is taken for (ORG-4).
 */
export async function answerImage(db: Database, asked: string): Promise<Response | null> {
  const image = key.test(asked) ? await findImage(db, asked) : null;
  if (!image) return null;
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'content-type': image.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}
