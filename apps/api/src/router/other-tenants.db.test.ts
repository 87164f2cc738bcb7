import { randomUUID } from 'node:crypto';
import { actions } from '@atrium/contracts/actions';
import type { OrganizationId } from '@atrium/contracts/fields';
import { type AnyAction, defineAction } from '@atrium/contracts/kernel/define-action';
import { createPerson, createTestOrganization } from '@atrium/core/test/test-host';
import { createThings } from '@atrium/core/test/test-things';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildInputWith, fieldOf, type IdPath, idPaths } from '../../test/build-input.ts';
import { kindOfField, namesNothing } from '../../test/known-ids.ts';
import { errorOf, mutate, query, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();

/** An id of something else than this test can make, or one whose stranger is reported in place: field → why. */
const reviewed: Readonly<Record<string, string>> = {
  'organization.delete reportId':
    'the report at hand is of another kind; delete-organization.db.test.ts asks',
  'audit.list actorId.|0': 'a filter of one’s own log: a stranger has done nothing in it',
  'audit.list targetId.|0': 'a filter of one’s own log',
  'audit.list cursor.|0.id': 'a place in one’s own log, with a moment',
  'invoice.list cursor.|0.id': 'a place in one’s own list, with a moment',
  'audit.export actorId.|0': 'a filter of one’s own log',
  'invoiceExport.cancel exportId': 'an export is of one person; invoice-export.db.test.ts asks',
  'invoiceExport.download exportId': 'an export is of one person; invoice-export.db.test.ts asks',
  'purchase.updateCartLine lineId': 'a cart is one’s own; cart.db.test.ts asks',
  'purchase.removeCartLine lineId':
    'a cart is one’s own, and what is not in it needs no removal; cart.db.test.ts asks',
  'purchase.chooseFreeCredit lineId': 'a cart is one’s own; cart.db.test.ts asks',
  'purchase.chooseFreeCredit freeCreditId.|0': 'for a line of one’s own cart; cart.db.test.ts asks',
  'purchase.removePromoCode promoCodeId':
    'codes are the provider’s, and what was not entered needs no removal',
  'purchase.place purchaseId': 'a cart is one’s own; cart.db.test.ts asks',
  'purchase.list before.|0.purchaseId': 'a place in one’s own list, with a moment',
  'purchase.chooseCartPayment paymentMethodId.|0': 'what is not offered is refused beside its field',
  'purchase.pay paymentMethodId.|0': 'what is not offered is refused beside its field',
  'audit.export targetId.|0': 'a filter of one’s own log',
};

const probes = Object.values(actions)
  .flatMap((verbs): AnyAction[] => Object.values(verbs))
  .filter(({ scope }) => scope === 'organization')
  .flatMap((action) =>
    idPaths(action).map((path): [string, AnyAction, IdPath] => [label(action, path), action, path]),
  )
  .filter(([name, , path]) => !namesNothing.has(fieldOf(path)) && reviewed[name] === undefined);

function label(action: AnyAction, path: IdPath): string {
  return `${action.name} ${path.join('.')}`;
}

/** Somebody who may do everything, in an organization with one of each. */
async function setting() {
  const person = await createPerson(app().host);
  const organizationId = await createTestOrganization(app().host, person);
  await app()
    .host.db.updateTable('session')
    .set({ sudoUntil: new Date(app().host.now().getTime() + 600_000) })
    .where('accountId', '=', person.id)
    .execute();
  return { person, organizationId, things: await createThings(app().host, organizationId) };
}

type Setting = Awaited<ReturnType<typeof setting>>;

/** The thing that this action would take in this field. */
function thingFor({ name }: AnyAction, field: string, things: Setting['things']): string | undefined {
  const kind = kindOfField[field] ?? '';
  return things[`${kind} for ${name}`] ?? things[kind];
}

async function ask(
  action: AnyAction,
  path: IdPath,
  { person, organizationId, things }: Setting,
  probed: string | null,
) {
  const input = buildInputWith(action, path, (field, at) =>
    field === 'organizationId'
      ? organizationId
      : probed !== null && at.join() === path.join()
        ? probed
        : thingFor(action, field, things),
  );
  const send = action.kind === 'query' ? query : mutate;
  const response = await send(app(), action.name, input, { token: person.token, from: randomUUID() });
  if (response.ok) return 'ok';
  const { requestId: _, ...rest } = await errorOf(response);
  return rest;
}

test.each(probes)(
  'NFR-3: %s: an id of another organization is as unknown as one of nobody',
  async (_name, action, path) => {
    const kind = kindOfField[fieldOf(path)];
    if (kind === undefined)
      throw new Error(`Teach apps/api/test/known-ids.ts what ${fieldOf(path)} is an id of.`);
    const [here, elsewhere] = [await setting(), await setting()];
    const unknown = await ask(action, path, here, randomUUID());
    expect(unknown).toEqual({ status: 404, code: 'request.not_found', params: {}, fields: [] });
    expect(await ask(action, path, here, thingFor(action, fieldOf(path), elsewhere.things) ?? '')).toEqual(
      unknown,
    );
    // Otherwise something else than the id would have been refused.
    expect(await ask(action, path, here, null)).not.toEqual(unknown);
  },
);

test('every id of an input is found, in lists, options and alternatives too', () => {
  const action = defineAction({
    name: 'test.ids',
    kind: 'query',
    scope: 'organization',
    permission: 'organization.read',
    input: z.object({
      organizationId: z.uuid(),
      teamId: z.uuid().nullable().default(null),
      changes: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('a'), accountIds: z.array(z.uuid()).min(1) }),
          z.object({ kind: z.literal('b'), grantId: z.uuid() }),
        ]),
      ),
    }),
    output: z.object({}),
    errors: [],
  });
  const found = idPaths(action);
  expect(found.map(fieldOf)).toEqual(['organizationId', 'teamId', 'accountIds', 'grantId']);
  const id = randomUUID() as OrganizationId;
  const built = found.map((path) =>
    JSON.stringify(buildInputWith(action, path, (field) => (field === fieldOf(path) ? id : undefined))),
  );
  for (const text of built) expect(text).toContain(id);
});
