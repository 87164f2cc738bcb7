import { migrate } from '@atrium/db/migrations/migrate';
import { startTestCluster } from '@atrium/testing/database/test-cluster';

/** One server and one migrated template for the run; every test file copies its own database from it. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster({
    migrate: async (url) => {
      await migrate(url);
    },
  });
  return () => cluster.stop();
}
