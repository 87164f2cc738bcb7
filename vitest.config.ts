import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/.types/**', '**/.data/**'];
const databaseSetup = './tooling/launcher/database-setup.ts';

/** Four kinds of tests, by file name: see docs/contributing.md. */
export default defineConfig({
  test: {
    // Tests of the store wait for it half of their time: one worker per processor, none left for nothing.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [solid({ ssr: true })],
        test: {
          name: 'unit',
          include: ['{apps,packages,tooling}/**/*.test.ts'],
          exclude: [...never, '**/*.db.test.ts', '**/*.e2e.test.ts', 'tooling/tidy/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          // Most of what the files import is the same, and none of it remembers anything between them.
          isolate: false,
          include: ['{apps,packages,tooling}/**/*.db.test.ts'],
          exclude: never,
          globalSetup: databaseSetup,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'tidy',
          // Every file reads the same sources; one worker keeps what it has parsed.
          isolate: false,
          include: ['tooling/tidy/**/*.test.ts'],
          exclude: never,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/**/*.e2e.test.ts'],
          exclude: never,
          globalSetup: databaseSetup,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each file starts a server and a browser: more of them than cores only makes all of them slow.
          maxWorkers: 2,
        },
      },
    ],
  },
});
