// What nearly every page shows, in one file: on a slow line every request costs a round trip.
export { auth } from './auth.ts';
export { common } from './common.ts';
export { errors } from './errors.ts';
export { shell } from './shell.ts';
