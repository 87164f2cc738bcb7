// The entry of every npm script. Plain JavaScript without dependencies: it runs on the Node of a bare machine and
// brings the pinned one.
import { Failure } from './failure.mjs';
import { endOnSignals } from './processes.mjs';

const oldestNode = 20;

const help = `npm start                      install, build, start the database, serve on PORT (4000)
npm run dev                    the same with reloading: API on PORT, portal on PORT + 1
npm test                       types, lint, unit, database, tidy, build, e2e
npm test -- <part> [file …]    one part of these; a file name narrows unit, database, tidy and e2e
npm test -- <file …>           the unit, database and tidy tests of these files
npm run check                  types, lint and tidy
npm run format                 format everything and sort imports
npm run gen -- <args>          generate code: tooling/generators
npm run bench -- <name>        measure: tooling/bench/<name>.ts
npm run prove -- <name>        prove a guarantee: tooling/bench/prove-<name>.ts
npm run screenshots             take the pictures of the help centre's guides, and build it with them
npm run audit-books           whether the books of the whole installation agree with themselves
npm run help-report -- <days>  what readers of the help centre said and did not find
npm run db:types               write the types of the migrated database

DATABASE_URL   a PostgreSQL 15 or newer to use in place of the embedded one
PORT           where npm start listens
CHROMIUM_PATH  the browser of the e2e tests`;

/** Loaded one by one, so that a command starts without the others. */
const commands = {
  start: async () => (await import('./start.mjs')).start(),
  dev: async () => (await import('./dev.mjs')).dev(),
  test: async (args) => (await import('./test.mjs')).test(args),
  check: async () => (await import('./test.mjs')).test(['types', 'lint', 'tidy']),
  format: async () => (await import('./tasks.mjs')).format(),
  gen: async (args) => (await import('./tasks.mjs')).runScript(['tooling/generators/gen.ts'], args),
  bench: async (args) => (await import('./tasks.mjs')).runNamedScript('tooling/bench/', args),
  prove: async (args) => (await import('./tasks.mjs')).runNamedScript('tooling/bench/prove-', args),
  screenshots: async (args) => (await import('./screenshots.mjs')).screenshots(args),
  'audit-books': async (args) =>
    (await import('./tasks.mjs')).runScript(['apps/api/src/audit-books.ts'], args),
  'help-report': async (args) =>
    (await import('./tasks.mjs')).runScript(['apps/api/src/help-report.ts'], args),
  'db-types': async (args) =>
    (await import('./tasks.mjs')).runScript(['packages/db/scripts/generate-types.ts'], args),
};

async function main([name = 'help', ...args]) {
  if (name === 'help' || name === '--help' || args.includes('--help')) return console.log(help);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new Failure(`There is no command "${name}".\n\n${help}`);
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Failure(`Node ${process.versions.node} is too old: install Node ${oldestNode} or newer.`);
  }
  endOnSignals();
  await command(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
}
