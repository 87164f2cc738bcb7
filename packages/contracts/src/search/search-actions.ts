import { findAnything } from './find-anything.ts';

/** Its part of the table of actions. */
export const searchActions = { search: { find: findAnything } } as const;
