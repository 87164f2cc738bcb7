import { z } from 'zod';

const part = z.number().min(0).max(1);

/** What part of a picture to keep, in parts of its width and height; null keeps all of it. */
export const ImageCrop = z.object({ left: part, top: part, width: part, height: part }).nullable();
