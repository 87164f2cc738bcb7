import { start } from './start.ts';

try {
  await start(process.env);
} catch (error) {
  // The sentence is for the person at the terminal; the stack only where it can help.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.ATRIUM_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
