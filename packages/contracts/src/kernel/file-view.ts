import { z } from 'zod';

const maxFileName = 200;

/** The answer of a query whose result is a file to keep: served by `/api/files/<action>` as an attachment. */
export const FileView = z.object({
  fileName: z.string().min(1).max(maxFileName),
  mediaType: z.enum([
    'text/csv; charset=utf-8',
    'application/json; charset=utf-8',
    'application/xml; charset=utf-8',
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
  ]),
  content: z.string(),
  /** How bytes stand in `content`. */
  encoding: z.enum(['utf8', 'base64']),
  /** A long file comes in parts: the same call with this `part` has what follows. `/api/files` puts them together. */
  nextPart: z.number().int().positive().optional(),
});
export type FileView = z.output<typeof FileView>;
