import { expect, test } from 'vitest';
import {
  beginSuccession,
  createSuccessionReviewer,
  grantSuccession,
  pdf,
  sendDocument,
  submitTestSuccession,
} from '../../test/succession-case.ts';
import {
  addMember,
  createPerson,
  createStaff,
  createTestOrganization,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { decideSuccessionVerb } from './decide-succession.ts';
import { getSuccessionVerb } from './get-succession.ts';
import { getSuccessionCaseVerb } from './get-succession-case.ts';
import { listSuccessionVerb } from './list-succession.ts';
import { readSuccessionDocumentVerb } from './read-succession-document.ts';
import { startSuccessionVerb } from './start-succession.ts';
import { stopSuccessionVerb } from './stop-succession.ts';
import { submitSuccessionVerb } from './submit-succession.ts';
import { uploadSuccessionDocumentVerb } from './upload-succession-document.ts';

const host = useTestHost();

const documentsOf = (organizationId: string) =>
  host()
    .db.selectFrom('successionDocument')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .execute();
const stages = async (person: TestPerson) =>
  (await mailsTo(host().db, person.email)).map(({ content }) => (content as { stage: string }).stage);
const approve = (reviewer: TestPerson, one: { organizationId: string; id: string }) =>
  runAs(host(), reviewer, decideSuccessionVerb, {
    ...{ organizationId: one.organizationId, id: one.id, decision: 'approve' },
  });

test('ORG-9: a member asks, sends documents, and everyone known is told', async () => {
  const { owner, heir, organizationId } = await beginSuccession(host());
  const [administrator, collaborator] = [await createPerson(host()), await createPerson(host())];
  await addMember(host(), organizationId, administrator, 'administrator');
  await addMember(host(), organizationId, collaborator, 'collaborator');
  expect(await sendDocument(host(), heir, organizationId)).toMatchObject({ documents: 1, mine: true });
  const view = await runAs(host(), heir, submitSuccessionVerb, { organizationId });
  expect(view).toMatchObject({ state: 'submitted', mine: true, mayStop: true, endsAt: null });
  for (const person of [owner, heir, administrator]) expect(await stages(person)).toEqual(['submitted']);
  expect(await stages(collaborator)).toEqual([]);
  const seen = await runAs(host(), collaborator, getSuccessionVerb, { organizationId });
  expect(seen.request).toMatchObject({ state: 'submitted', mine: false, mayStop: false });
  const events = (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
  expect(events).toEqual(['succession.start', 'succession.upload', 'succession.submit']);
});

test('ORG-9: documents are stored sealed and bound to their place', async () => {
  const { heir, organizationId } = await beginSuccession(host());
  await sendDocument(host(), heir, organizationId);
  const [document] = await documentsOf(organizationId);
  expect(document?.mediaType).toBe('application/pdf');
  expect(document?.sealed.includes(pdf)).toBe(false);
  expect(document?.sealed.includes(Buffer.from('%PDF'))).toBe(false);
});

test('ORG-9: one request at a time, and none by a legal representative or an external user', async () => {
  const { owner, organizationId } = await beginSuccession(host());
  const [other, external] = [await createPerson(host()), await createPerson(host())];
  await addMember(host(), organizationId, other, 'administrator');
  await addMember(host(), organizationId, external, 'external_user');
  const start = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, startSuccessionVerb, { organizationId }));
  expect(await start(other)).toBe('succession.already_open');
  expect(await start(owner)).toBe('succession.already_representative');
  expect(await start(external)).toBe('permission.denied');
  expect(await start(await createPerson(host()))).toBe('request.not_found');
});

test('ORG-9: two who ask at the same moment: one request', async () => {
  const [owner, one, other] = [
    await createPerson(host()),
    await createPerson(host()),
    await createPerson(host()),
  ];
  const organizationId = await createTestOrganization(host(), owner);
  for (const person of [one, other]) await addMember(host(), organizationId, person, 'collaborator');
  const outcomes = await Promise.all(
    [one, other].map((person) => outcomeOf(runAs(host(), person, startSuccessionVerb, { organizationId }))),
  );
  expect(outcomes.sort()).toEqual(['ok', 'succession.already_open']);
});

test('succession.document_unreadable, succession.too_many_documents, succession.documents_missing', async () => {
  const { heir, organizationId } = await beginSuccession(host());
  const submit = () => outcomeOf(runAs(host(), heir, submitSuccessionVerb, { organizationId }));
  expect(await submit()).toBe('succession.documents_missing');
  const bad = await refusalOf(sendDocument(host(), heir, organizationId, Buffer.from('<html>')));
  expect(bad).toMatchObject({ code: 'succession.document_unreadable', fields: [{ path: 'file' }] });
  for (let i = 0; i < 5; i += 1) await sendDocument(host(), heir, organizationId);
  expect(await outcomeOf(sendDocument(host(), heir, organizationId))).toBe('succession.too_many_documents');
  expect(await submit()).toBe('ok');
  expect(await submit()).toBe('succession.not_collecting');
});

test('ORG-9: nobody else adds to a request, sends it, or stops it, but a legal representative stops it', async () => {
  const { owner, organizationId } = await submitTestSuccession(host());
  const other = await createPerson(host());
  await addMember(host(), organizationId, other, 'administrator');
  expect(await outcomeOf(sendDocument(host(), other, organizationId))).toBe('succession.not_collecting');
  expect(await outcomeOf(runAs(host(), other, submitSuccessionVerb, { organizationId }))).toBe(
    'succession.not_collecting',
  );
  const stop = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, stopSuccessionVerb, { organizationId }));
  expect(await stop(other)).toBe('succession.not_yours');
  expect(await stop(owner)).toBe('ok');
  expect(await documentsOf(organizationId)).toEqual([]);
  expect(await stages(owner)).toEqual(['submitted', 'stopped']);
  expect(await stop(owner)).toBe('succession.ended');
});

test('ORG-9: two different reviewers must agree; then 14 days begin', async () => {
  const one = await submitTestSuccession(host());
  const reviewer = await createSuccessionReviewer(host());
  expect(await approve(reviewer, one)).toEqual({ state: 'submitted', endsAt: null });
  expect(await outcomeOf(approve(reviewer, one))).toBe('succession.already_decided');
  const endsAt = new Date(host().now().getTime() + 14 * 86_400_000).toISOString();
  expect(await approve(await createSuccessionReviewer(host()), one)).toEqual({ state: 'waiting', endsAt });
  expect(await stages(one.owner)).toEqual(['submitted', 'waiting']);
});

test('ORG-9: the same reviewer twenty times at once counts once; two at once end waiting', async () => {
  const one = await submitTestSuccession(host());
  const reviewer = await createSuccessionReviewer(host());
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(approve(reviewer, one))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  const other = await submitTestSuccession(host());
  const two = [await createSuccessionReviewer(host()), await createSuccessionReviewer(host())];
  const answers = await Promise.all(two.map((person) => approve(person, other)));
  expect(answers.map(({ state }) => state).sort()).toEqual(['submitted', 'waiting']);
});

test('ORG-9: one refusal ends it, with its reason, and the documents go', async () => {
  const one = await submitTestSuccession(host());
  const { organizationId, id, heir } = one;
  const reviewer = await createSuccessionReviewer(host());
  const refused = await runAs(host(), reviewer, decideSuccessionVerb, {
    ...{ organizationId, id, decision: 'refuse', reason: 'not_sufficient' },
  });
  expect(refused).toEqual({ state: 'refused', endsAt: null });
  const { request } = await runAs(host(), heir, getSuccessionVerb, { organizationId });
  expect(request).toMatchObject({ state: 'refused', refusalReason: 'not_sufficient', documents: 0 });
  expect(await stages(heir)).toEqual(['submitted', 'refused']);
  expect(await outcomeOf(approve(await createSuccessionReviewer(host()), one))).toBe(
    'succession.not_for_you',
  );
  expect(await outcomeOf(runAs(host(), heir, startSuccessionVerb, { organizationId }))).toBe('ok');
});

test('DESK-1, AUD-1: a reviewer sees case and documents, and each look is recorded', async () => {
  const { organizationId, id, heir, owner } = await submitTestSuccession(host());
  const reviewer = await createSuccessionReviewer(host());
  const { cases } = await runAs(host(), reviewer, listSuccessionVerb, {});
  expect(cases.find((found) => found.id === id)).toMatchObject({
    organizationId,
    organizationName: 'Test Company',
  });
  const seen = await runAs(host(), reviewer, getSuccessionCaseVerb, { organizationId, id });
  expect(seen).toMatchObject({ loginIdentifier: heir.email, role: 'collaborator', country: 'CH' });
  expect(seen.legalRepresentatives).toHaveLength(1);
  const [document] = seen.documents;
  const input = { organizationId, id, documentId: document?.id };
  const file = await runAs(host(), reviewer, readSuccessionDocumentVerb, input);
  expect(Buffer.from(file.content, 'base64')).toEqual(pdf);
  expect(await staffEvents(host().db, reviewer.id)).toMatchObject([
    { event: 'succession.list' },
    { event: 'succession.getCase', targetId: id, organizationId },
    { event: 'succession.readDocument', targetId: id, organizationId },
  ]);
  expect(await outcomeOf(runAs(host(), owner, readSuccessionDocumentVerb, input))).toBe('request.not_found');
  const agent = await createStaff(host(), 'agent', 'admin');
  expect(await outcomeOf(runAs(host(), agent, readSuccessionDocumentVerb, input))).toBe('permission.denied');
  const elsewhere = await submitTestSuccession(host());
  const mixed = { organizationId: elsewhere.organizationId, id: elsewhere.id, documentId: document?.id };
  expect(await outcomeOf(runAs(host(), reviewer, readSuccessionDocumentVerb, mixed))).toBe(
    'succession.not_for_you',
  );
});

test('SEC-8: a decision needs the password', async () => {
  const one = await submitTestSuccession(host());
  expect(await outcomeOf(approve(await createStaff(host(), 'reviewer'), one))).toBe('session.sudo_required');
});

test('ORG-9: while it waits, the legal representative stops it with one call', async () => {
  const { owner, heir, organizationId } = await grantSuccession(host());
  const { request } = await runAs(host(), owner, getSuccessionVerb, { organizationId });
  expect(request).toMatchObject({ state: 'waiting', mayStop: true });
  await runAs(host(), owner, stopSuccessionVerb, { organizationId });
  expect(await stages(heir)).toEqual(['submitted', 'waiting', 'stopped']);
});

test('ORG-1: to a stranger there is no request, whatever they ask', async () => {
  const { organizationId } = await submitTestSuccession(host());
  const stranger = await createPerson(host());
  const input = { organizationId };
  const calls = [
    runAs(host(), stranger, getSuccessionVerb, input),
    runAs(host(), stranger, startSuccessionVerb, input),
    runAs(host(), stranger, uploadSuccessionDocumentVerb, input),
    runAs(host(), stranger, submitSuccessionVerb, input),
    runAs(host(), stranger, stopSuccessionVerb, input),
  ];
  expect(await Promise.all(calls.map(outcomeOf))).toEqual(calls.map(() => 'request.not_found'));
});
