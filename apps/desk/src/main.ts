#!/usr/bin/env node
import { runDesk } from './run-desk.ts';

process.exitCode = await runDesk(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  showsProgress: process.stderr.isTTY === true,
});
