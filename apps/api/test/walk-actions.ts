import { randomUUID } from 'node:crypto';
import { actions } from '@atrium/contracts/actions';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { staffRoles } from '@atrium/contracts/staff/staff-types';
import {
  createPerson,
  createStaff,
  createTestOrganization,
  type TestHost,
  type TestPerson,
} from '@atrium/core/test/test-host';
import { createThings } from '@atrium/core/test/test-things';
import { buildInputWith, fieldOf, idPaths } from './build-input.ts';
import { mutate, query, send, type TestApp } from './test-app.ts';

/** Every action there is, so that a new one is attacked without anybody thinking of it. */
export const allActions: readonly AnyAction[] = Object.values(actions).flatMap((verbs): AnyAction[] =>
  Object.values(verbs),
);

export type Attacked = {
  readonly person: TestPerson;
  /** An input that the contract accepts, whose ids are of things that exist. */
  readonly inputOf: (action: AnyAction) => Record<string, unknown>;
};

const aliases: Readonly<Record<string, string>> = {
  account: 'member',
  principal: 'member',
  resource: 'product',
};

/** Somebody who may do everything that the action asks for, password confirmed and second factor passed. */
export async function createPowerful(host: TestHost, { scope }: AnyAction): Promise<Attacked> {
  const staff = scope === 'staff';
  const person = staff ? await createStaff(host, ...staffRoles) : await createPerson(host);
  await trust(host, person);
  if (staff) return { person, inputOf: (action) => inputWith(action, {}) };
  const organizationId = await createTestOrganization(host, person);
  const ids = { ...(await createThings(host, organizationId)), organization: organizationId };
  return { person, inputOf: (action) => inputWith(action, ids) };
}

/** The same for attacks that must not change anything: made once, so that a walk over all actions stays quick. */
export function sharedPowerful(host: () => TestHost): (action: AnyAction) => Promise<Attacked> {
  const made = new Map<boolean, Promise<Attacked>>();
  return (action) => {
    const key = action.scope === 'staff';
    const known = made.get(key) ?? createPowerful(host(), action);
    made.set(key, known);
    return known;
  };
}

/** The sessions of somebody count as freshly confirmed, with a second factor (SEC-5, SEC-8). */
export async function trust({ db, now }: TestHost, { id }: TestPerson): Promise<void> {
  await db
    .updateTable('session')
    .set({ sudoUntil: new Date(now().getTime() + 600_000), secondFactorAt: now() })
    .where('accountId', '=', id)
    .execute();
}

function inputWith(action: AnyAction, ids: Readonly<Record<string, string>>): Record<string, unknown> {
  const known = (field: string): string | undefined => {
    const name = field.replace(/Ids?$/, '');
    return ids[aliases[name] ?? name];
  };
  const [first = []] = idPaths(action).filter((path) => fieldOf(path) !== 'organizationId');
  return buildInputWith(action, first, known);
}

type Call = Parameters<typeof send>[3];

/** Calls an action as its kind is called, from an address that no limit knows; with a small file where it takes one. */
export function call(
  app: Pick<TestApp, 'app'>,
  action: AnyAction,
  input: unknown,
  options: Call = {},
): Promise<Response> {
  const from = { from: randomUUID(), ...options };
  if (action.file) {
    const path = `/api/uploads/${action.name}?input=${encodeURIComponent(JSON.stringify(input))}`;
    return send(app, path, { method: 'POST', body: 'a file' }, from);
  }
  return (action.kind === 'query' ? query : mutate)(app, action.name, input, from);
}
