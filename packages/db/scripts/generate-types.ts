import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateTypes } from '../src/generated/generate-types.ts';

// Rewrites the row types from the migrations: npm run db:types
const url = process.env.DATABASE_URL;
if (!url) throw new Error('Set DATABASE_URL to a database that the migrations may be applied to.');
const target = join(import.meta.dirname, '../src/generated/database.ts');
await writeFile(target, await generateTypes(url));
