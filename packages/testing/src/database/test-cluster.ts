import { createDatabase } from '@atrium/db/embedded/database-administration';
import { publishTestDatabaseAccess } from './test-database-access.ts';
import { startTestServer, sweepDeadRuns, type TestServer } from './test-server.ts';

export interface TestClusterOptions {
  /** Brings an empty database to the newest schema. It must have closed its connections when it resolves. */
  readonly migrate: (url: string) => Promise<void>;
}

export interface TestCluster {
  readonly adminUrl: string;
  /** Every test database is a copy of this one. */
  readonly template: string;
  stop(): Promise<void>;
}

let running: { readonly cluster: Promise<TestCluster>; users: number } | undefined;

/**
 * One server and one migrated template for the whole run, for vitest's `globalSetup`. Several projects of one run
 * may call it: they share the cluster, and the last to stop ends it. Workers find it through their environment.
 */
export async function startTestCluster(options: TestClusterOptions): Promise<TestCluster> {
  running ??= { cluster: startCluster(options), users: 0 };
  const mine = running;
  mine.users += 1;
  const cluster = await mine.cluster;
  return {
    ...cluster,
    stop: async () => {
      mine.users -= 1;
      if (mine.users > 0) return;
      if (running === mine) running = undefined;
      await cluster.stop();
    },
  };
}

async function startCluster(options: TestClusterOptions): Promise<TestCluster> {
  await sweepDeadRuns();
  const server = await startTestServer();
  try {
    const template = `${server.prefix}template`;
    await options.migrate(await createDatabase(server.adminUrl, template));
    publishTestDatabaseAccess({ adminUrl: server.adminUrl, template, prefix: server.prefix });
    return { adminUrl: server.adminUrl, template, stop: () => stopCluster(server) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function stopCluster(server: TestServer): Promise<void> {
  publishTestDatabaseAccess(undefined);
  await server.stop();
}
