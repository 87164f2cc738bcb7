import { join } from 'node:path';
import { buildSite } from './build-site.ts';

const root = join(import.meta.dirname, '..');
const origin = (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '');
const brand = process.env.ATRIUM_BRAND ?? 'Atrium';

const { problems, summary } = await buildSite({ root, out: join(root, 'dist'), origin, brand });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(summary);
