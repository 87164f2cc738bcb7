import { startEmbeddedPostgres } from './embedded-postgres.ts';

// A process of its own for the tests: starts the server, tells its parent, gives it up on a polite signal.
const dataFolder = process.argv[2];
if (dataFolder === undefined) throw new Error('Name the data folder.');
const server = await startEmbeddedPostgres({ dataFolder, durable: false });
// A listener keeps the process alive; the server alone does not.
process.once('disconnect', () => process.exit(1));
process.once('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
process.once('SIGHUP', () => process.exit(3));
process.send?.({ url: server.url, adopted: server.adopted, childPid: server.childPid });
