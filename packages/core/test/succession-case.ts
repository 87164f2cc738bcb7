import type { OrganizationId } from '@atrium/contracts/fields';
import { confirmPasswordVerb } from '../src/session/confirm-password.ts';
import { decideSuccessionVerb } from '../src/succession/decide-succession.ts';
import { startSuccessionVerb } from '../src/succession/start-succession.ts';
import { submitSuccessionVerb } from '../src/succession/submit-succession.ts';
import { uploadSuccessionDocumentVerb } from '../src/succession/upload-succession-document.ts';
import {
  addMember,
  createPerson,
  createStaff,
  createTestOrganization,
  requestOf,
  runAs,
  type TestHost,
  type TestPerson,
  testPassword,
} from './test-host.ts';

/** The start of a file that says it is a PDF. */
export const pdf = Buffer.from(`${['%PDF', '1.7'].join('-')}\nnothing of anybody`);

export type TestSuccession = {
  readonly owner: TestPerson;
  readonly heir: TestPerson;
  readonly organizationId: OrganizationId;
};

export const sendDocument = (host: TestHost, person: TestPerson, organizationId: string, file = pdf) =>
  uploadSuccessionDocumentVerb.run(
    host,
    { ...requestOf(person.token), readFile: async () => file },
    { organizationId },
  );

/** A collaborator who has begun to ask. */
export async function beginSuccession(host: TestHost): Promise<TestSuccession> {
  const [owner, heir] = [await createPerson(host), await createPerson(host)];
  const organizationId = await createTestOrganization(host, owner);
  await addMember(host, organizationId, heir, 'collaborator');
  await runAs(host, heir, startSuccessionVerb, { organizationId });
  return { owner, heir, organizationId };
}

/** The same, sent to the reviewers. */
export async function submitTestSuccession(
  host: TestHost,
): Promise<TestSuccession & { readonly id: string }> {
  const begun = await beginSuccession(host);
  const { heir, organizationId } = begun;
  await sendDocument(host, heir, organizationId);
  await runAs(host, heir, submitSuccessionVerb, { organizationId });
  const { id } = await host.db
    .selectFrom('successionRequest')
    .select('id')
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  return { ...begun, id };
}

export async function createSuccessionReviewer(host: TestHost): Promise<TestPerson> {
  const reviewer = await createStaff(host, 'reviewer');
  await runAs(host, reviewer, confirmPasswordVerb, { password: testPassword });
  return reviewer;
}

/** The same, granted by two; the waiting time runs. */
export async function grantSuccession(host: TestHost) {
  const submitted = await submitTestSuccession(host);
  const { organizationId, id } = submitted;
  for (let i = 0; i < 2; i += 1) {
    const reviewer = await createSuccessionReviewer(host);
    await runAs(host, reviewer, decideSuccessionVerb, { organizationId, id, decision: 'approve' });
  }
  return submitted;
}
