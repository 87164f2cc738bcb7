import { ensureMessages } from './i18n.ts';

/** The texts of errors come with the first error; when even they cannot be fetched, what is said of a lost line is there. */
export const ensureErrorTexts = (): Promise<void> => ensureMessages(['errors']).catch(() => undefined);
