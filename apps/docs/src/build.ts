import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { portalHash } from './output/portal-hash.ts';

const root = join(import.meta.dirname, '..');
const origin = (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '');
const brand = process.env.ATRIUM_BRAND ?? 'Atrium';
/** For measuring: another folder of guides, and another place for the result. */
const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
const out = values.out === undefined ? join(root, 'dist') : resolve(values.out);
const content = values.content === undefined ? {} : { content: resolve(values.content) };

const portal = await portalHash(join(root, '../..'));

const { problems, summary } = await buildSite({ root, out, origin, brand, portal, ...content });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(summary);
