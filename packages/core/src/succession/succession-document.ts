import { drawImage } from '../image/draw-image.ts';
import type { Host } from '../kernel/host.ts';

const longestSide = 2400;
const whole = { crop: null, width: longestSide, height: longestSide, fit: 'inside' } as const;
const purpose = 'succession-document';

type Prepared = { readonly mediaType: 'image/webp' | 'application/pdf'; readonly bytes: Buffer };

/** A picture is drawn anew; a PDF stays as it is, and is only ever handed over as a file to keep. Null for anything else. */
export async function prepareDocument(file: Buffer): Promise<Prepared | null> {
  if (file.subarray(0, 5).toString('latin1') === '%PDF-')
    return { mediaType: 'application/pdf', bytes: file };
  const image = await drawImage(file, whole);
  return image && { mediaType: 'image/webp', bytes: image.bytes };
}

/** Bound to its place: moved to another request, it does not open (ORG-9). */
const ownerOf = (requestId: string, documentId: string): string => `${requestId}/${documentId}`;

export const sealSuccession = (
  { secrets }: Host,
  requestId: string,
  documentId: string,
  bytes: Buffer,
): Buffer => secrets.seal(purpose, ownerOf(requestId, documentId), bytes);

export const openSuccession = (
  { secrets }: Host,
  requestId: string,
  documentId: string,
  sealed: Buffer,
): Buffer => secrets.open(purpose, ownerOf(requestId, documentId), sealed);
