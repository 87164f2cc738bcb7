import { randomBytes } from 'node:crypto';
import { hashToken } from '@atrium/core/kernel/session-token';
import { insertAccount } from '@atrium/db/account/account-queries';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import { insertSession } from '@atrium/db/session/session-queries';

export type BenchPerson = {
  readonly accountId: string;
  readonly token: string;
  readonly organizationIds: readonly string[];
};

export const identifierOf = (name: string): string => `${name}@bench.example`;

export const pageSize = 20;
const background = 2000;

/** A provider with some customers: one reader with a page of organizations, and as many writers as asked for. */
export async function createFixture(url: string, writers: number, passwordHash = 'none') {
  const { db, close } = createDatabase({ url });
  const system = systemScope(db);
  const now = new Date();

  const person = async (name: string, organizations: number): Promise<BenchPerson> => {
    const accountId = newId();
    const token = randomBytes(32).toString('base64url');
    await insertAccount(system, {
      ...{ id: accountId, firstName: 'Bench', lastName: name, loginIdentifier: identifierOf(name) },
      ...{ passwordHash, locale: 'en', country: 'CH', now },
    });
    const session = { id: newId(), tokenHash: hashToken(token), accountId, address: '', userAgent: '' };
    await insertSession(system, {
      ...session,
      now,
      sudoUntil: null,
      signedInWith: 'password',
      secondFactorAt: null,
    });
    const organizationIds: string[] = [];
    for (let n = 0; n < organizations; n += 1) {
      const id = newId();
      const address = { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' };
      await insertOrganization(
        system,
        {
          ...{ id, name: `${name} ${n}`, type: 'company', ...address, phone: '', vatNumber: '' },
          ...{ documentLocale: 'en', currency: 'CHF', timeZone: '', createdAt: now },
        },
        accountId,
      );
      organizationIds.push(id);
    }
    return { accountId, token, organizationIds };
  };

  for (let n = 0; n < background; n += 1) await person(`background-${n}`, 1);
  const reader = await person('reader', pageSize);
  const writing: BenchPerson[] = [];
  for (let n = 0; n < writers; n += 1) writing.push(await person(`writer-${n}`, 1));
  await close();
  return { reader, writers: writing };
}
