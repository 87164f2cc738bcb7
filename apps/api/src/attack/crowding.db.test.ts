import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { createPerson } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { query, useTestApp } from '../../test/test-app.ts';
import { allActions, call, createPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();

const mutations = allActions
  .filter(({ kind }) => kind === 'mutation')
  .map((action): [string, AnyAction] => [action.name, action]);

/** More at once than the process has connections to the database. */
const crowd = 24;
/** Below the timeout of a statement, which is what ends calls that wait for each other's connections. */
const patienceMs = 12_000;

test.each(mutations)(
  'NFR-5: %s: a crowd of equal calls blocks neither itself nor others',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    const input = inputOf(action);
    const bystander = await createPerson(app().host);
    const startedAt = performance.now();
    const calls = Array.from({ length: crowd }, () => call(app(), action, input, { token: person.token }));
    const answers = await Promise.all([
      ...calls,
      query(app(), 'account.get', {}, { token: bystander.token }),
    ]);
    expect(performance.now() - startedAt).toBeLessThan(patienceMs);
    expect(answers.filter(({ status }) => status >= 500).length).toBe(0);
    expect(answers.at(-1)?.status).toBe(200);
    await app().host.db.deleteFrom('rateLimit').execute();
  },
);
