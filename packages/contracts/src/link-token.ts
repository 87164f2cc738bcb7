import { z } from 'zod';

/** The secret of a link in a mail; it stands behind the #, so that it reaches no log. */
export const LinkToken = z.string().min(20).max(100);
