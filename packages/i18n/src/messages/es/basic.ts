// What nearly every page shows, in one file: on a slow line every request costs a round trip.
export { auth } from './auth.ts';
export { common } from './common.ts';
export { shell } from './shell.ts';

/** Where the other areas of this language are; nobody needs to know that of a language they do not read. */
export const others = import.meta.glob(['./*.ts', '!./{auth,basic,common,shell}.ts']);
