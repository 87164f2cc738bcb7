import type { IdentityDocumentKind } from '@atrium/contracts/identity-review/identity-review-types';
import { identityDocumentKinds } from '@atrium/contracts/identity-review/identity-review-types';
import { systemScope } from '@atrium/db/client/scopes';
import { storeDocument } from '@atrium/db/identity-review/identity-review-queries';
import sharp from 'sharp';
import { decideIdentityReviewVerb } from '../src/identity-review/decide-identity-review.ts';
import { followIdentityReviewVerb } from '../src/identity-review/follow-identity-review.ts';
import { sealDocument } from '../src/identity-review/seal-document.ts';
import { startIdentityReviewVerb } from '../src/identity-review/start-identity-review.ts';
import { submitIdentityReviewVerb } from '../src/identity-review/submit-identity-review.ts';
import { uploadIdentityReviewVerb } from '../src/identity-review/upload-identity-review.ts';
import { confirmPasswordVerb } from '../src/session/confirm-password.ts';
import {
  createPerson,
  createStaff,
  giveSecondFactor,
  requestOf,
  runAs,
  type TestHost,
  type TestPerson,
  testPassword,
} from './test-host.ts';

/** A picture of nobody: one colour. */
export const picture = (width = 800, height = 600, format: 'gif' | 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa' } })
    .toFormat(format)
    .toBuffer();

let drawn: Buffer | undefined;
let addresses = 0;

/** A visitor from an address of their own, so that no limit of another test counts for them. */
export const visitor = (file?: Buffer) => {
  addresses += 1;
  const request = requestOf(null, `198.51.100.${addresses}`);
  return file ? { ...request, readFile: async () => file } : request;
};

export type TestCase = {
  readonly person: TestPerson;
  readonly token: string;
  readonly uploadToken: string;
};

/** Somebody who has lost their second factor and has asked for help. */
export async function openCase(host: TestHost): Promise<TestCase> {
  const person = await createPerson(host);
  await giveSecondFactor(host, person);
  const input = { email: person.email, password: testPassword };
  const { token } = await startIdentityReviewVerb.run(host, visitor(), input);
  const { uploadToken } = await followIdentityReviewVerb.run(host, visitor(), { token });
  return { person, token, uploadToken: uploadToken ?? '' };
}

export async function uploadTo(
  host: TestHost,
  { uploadToken }: Pick<TestCase, 'uploadToken'>,
  kind: IdentityDocumentKind,
  file?: Buffer,
) {
  return uploadIdentityReviewVerb.run(host, visitor(file ?? (await picture())), { uploadToken, kind });
}

/** The same, with three pictures sent; they are put in place as the upload leaves them, without drawing each. */
export async function submitCase(host: TestHost): Promise<TestCase & { readonly id: string }> {
  const opened = await openCase(host);
  drawn ??= await sharp(await picture())
    .webp()
    .toBuffer();
  const { id } = await host.db
    .selectFrom('identityReview')
    .select('id')
    .where('accountId', '=', opened.person.id)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  for (const kind of identityDocumentKinds) {
    const sealed = sealDocument(host, id, kind, drawn);
    const document = { reviewId: id, kind, mediaType: 'image/webp', sealed, createdAt: host.now() };
    await storeDocument(systemScope(host.db), document);
  }
  await submitIdentityReviewVerb.run(host, visitor(), { token: opened.token });
  return { ...opened, id };
}

/** A reviewer who has just confirmed their password. */
export async function createReviewer(host: TestHost): Promise<TestPerson> {
  const reviewer = await createStaff(host, 'reviewer');
  await runAs(host, reviewer, confirmPasswordVerb, { password: testPassword });
  return reviewer;
}

/** The same, approved by two: the waiting time runs. */
export async function approveCase(host: TestHost): Promise<TestCase & { readonly id: string }> {
  const sent = await submitCase(host);
  for (let i = 0; i < 2; i += 1) {
    const reviewer = await createReviewer(host);
    await runAs(host, reviewer, decideIdentityReviewVerb, { id: sent.id, decision: 'approve' });
  }
  return sent;
}
