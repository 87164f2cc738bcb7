import type { OrganizationId } from '@atrium/contracts/fields';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { newId } from '@atrium/db/client/new-id';
import { createGrantsVerb } from '../src/grant/create-grants.ts';
import { createTeamVerb } from '../src/team/create-team.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  runAs,
  type TestHost,
  type TestPerson,
} from './test-host.ts';

/** An organization in which access is given, with short words for what its tests do most. */
export async function accessWorld(host: TestHost) {
  const owner = await createPerson(host);
  const organizationId = await createTestOrganization(host, owner);
  const join = async (role: MemberRole = 'collaborator'): Promise<TestPerson> => {
    const person = await createPerson(host);
    await addMember(host, organizationId, person, role);
    return person;
  };
  const product = async (type: string, name: string): Promise<string> => {
    const id = newId();
    await host.db
      .insertInto('product')
      .values({ organizationId, id, type, name, createdAt: host.now() })
      .execute();
    return id;
  };
  const part = async (productId: string, type: string, name: string): Promise<string> => {
    const id = newId();
    await host.db
      .insertInto('productPart')
      .values({ organizationId, id, type, productId, name, createdAt: host.now() })
      .execute();
    return id;
  };
  const team = async (name = `Team ${newId()}`) =>
    (await runAs(host, owner, createTeamVerb, { organizationId, name, colour: 'blue' })).id;
  const give = (principalId: string, ...grants: object[]) =>
    runAs(host, owner, createGrantsVerb, { organizationId, principalId, grants });
  return { owner, organizationId, join, product, part, team, give };
}

export type AccessWorld = Awaited<ReturnType<typeof accessWorld>> & {
  readonly organizationId: OrganizationId;
};
