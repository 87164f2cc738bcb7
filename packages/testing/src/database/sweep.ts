import { sweepDeadRuns } from './test-server.ts';

// The launcher runs this after the tests, however they ended.
await sweepDeadRuns();
