import { reportHelp } from '@atrium/core/jobs/report-help';
import { createDatabase } from '@atrium/db/client/create-database';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

// npm run help-report: what readers of the help centre said and did not find (HELP-7), for those who write the guides.

const days = Number(process.argv[2] ?? 30);
if (!Number.isInteger(days) || days < 1) throw new Error('Say for how many days: npm run help-report -- 30');
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const store = await openDatabase(readConfig(process.env));
const { db, close } = createDatabase({ url: store.url, maxConnections: 2 });
try {
  const { since, guides, comments, misses } = await reportHelp({ db, now: () => new Date() }, days);
  say(`Help since ${since}`);
  say(`\nWas this helpful? ${guides.length === 0 ? 'Nobody has said.' : '(no / yes)'}`);
  for (const { guideId, locale, helpful, unhelpful } of guides) {
    say(`  ${String(unhelpful).padStart(4)} / ${String(helpful).padEnd(4)} ${guideId}, ${locale}`);
  }
  say(`\nComments: ${comments.length}`);
  for (const { guideId, locale, helpful, comment, givenOn } of comments) {
    say(
      `  ${givenOn} ${helpful ? 'yes' : 'no '} ${guideId}, ${locale}: ${comment.replaceAll('\n', '\n      ')}`,
    );
  }
  say(`\nSearched without a result: ${misses.length}`);
  for (const { query, locale, times, now } of misses) {
    say(`  ${String(times).padStart(4)} × ${query} (${locale})${now ? `, now finds ${now}` : ''}`);
  }
} finally {
  await close();
  await store.stop();
}
