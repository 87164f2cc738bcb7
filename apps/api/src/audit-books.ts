import { auditBooks } from '@atrium/core/jobs/audit-books';
import { createDatabase } from '@atrium/db/client/create-database';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

// npm run audit-books: whether the books of the whole installation agree with themselves (LED-3). Ends with 1 when they do not.

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const widest = 28;

const store = await openDatabase(readConfig(process.env));
const { db, close } = createDatabase({ url: store.url, maxConnections: 2 });
try {
  const results = await auditBooks({ db });
  for (const { check, count, findings } of results) {
    say(`${count === 0 ? 'holds ' : 'BROKEN'}  ${check.padEnd(widest)}${count === 0 ? '' : count}`);
    for (const { subject, detail } of findings) say(`          ${subject}: ${detail}`);
  }
  const broken = results.filter(({ count }) => count > 0);
  say(broken.length === 0 ? 'The books agree.' : `${broken.length} of ${results.length} rules are broken.`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await close();
  await store.stop();
}
