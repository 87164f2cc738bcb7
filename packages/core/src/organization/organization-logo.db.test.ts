import { findImage } from '@atrium/db/image/image-queries';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  addMember,
  createPerson,
  createTestOrganization,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { removeOrganizationLogoVerb } from './remove-organization-logo.ts';
import { updateOrganizationLogoVerb } from './update-organization-logo.ts';

const host = useTestHost();

const picture = (width = 800, height = 400) =>
  sharp({ create: { width, height, channels: 4, background: '#ff000080' } })
    .png()
    .toBuffer();

const send = (person: TestPerson, organizationId: string, file: Buffer, input: object = {}) =>
  updateOrganizationLogoVerb.run(
    host(),
    { ...requestOf(person.token), readFile: async () => file },
    { organizationId, ...input },
  );

const storedImages = (organizationId: string) =>
  host().db.selectFrom('image').selectAll().where('organizationId', '=', organizationId).execute();

test('ORG-4: a logo fits 270 × 70 px with twice the dots, and stands in the organization and in the list', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const view = await send(owner, organizationId, await picture());
  const [image] = await storedImages(organizationId);
  expect(image).toMatchObject({ key: view.logoKey, mediaType: 'image/webp', width: 280, height: 140 });
  const { organizations } = await runAs(host(), owner, getAccountVerb, {});
  expect(organizations).toMatchObject([{ id: organizationId, logoKey: view.logoKey }]);
  expect(await organizationEvents(host().db, organizationId)).toMatchObject([
    { event: 'organization.updateLogo', actorAccountId: owner.id, after: { width: 280, height: 140 } },
  ]);
});

test('ORG-4: the chosen part is kept', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const crop = { left: 0.5, top: 0, width: 0.5, height: 0.25 };
  await send(owner, organizationId, await picture(), { crop });
  expect(await storedImages(organizationId)).toMatchObject([{ width: 400, height: 100 }]);
});

test('ORG-4: a new logo has a new key, and the old one leads nowhere', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const first = await send(owner, organizationId, await picture());
  const second = await send(owner, organizationId, await picture());
  expect(second.logoKey).not.toBe(first.logoKey);
  expect(await findImage(host().db, first.logoKey ?? '')).toBeNull();
  expect(await findImage(host().db, second.logoKey ?? '')).not.toBeNull();
});

test('ORG-4: two uploads at once end with one logo', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const file = await picture();
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => outcomeOf(send(owner, organizationId, file))));
  expect(outcomes).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(await storedImages(organizationId)).toHaveLength(1);
});

test.each([
  ['no picture at all', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a kind that is not accepted', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
  [
    'a vector that claims to be endless',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>'),
  ],
])('ORG-4: image.unreadable: %s is refused beside the field, and the logo before stays', async (_, file) => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const { logoKey } = await send(owner, organizationId, await picture());
  const refusal = await refusalOf(send(owner, organizationId, file));
  expect(refusal).toMatchObject({ code: 'image.unreadable', fields: [{ path: 'file' }] });
  expect(await storedImages(organizationId)).toMatchObject([{ key: logoKey }]);
});

test('ORG-4: without its logo the organization shows its name; removing twice changes nothing more', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await send(owner, organizationId, await picture());
  for (let i = 0; i < 2; i += 1) {
    const view = await runAs(host(), owner, removeOrganizationLogoVerb, { organizationId });
    expect(view.logoKey).toBeNull();
  }
  const events = (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
  expect(events).toEqual(['organization.updateLogo', 'organization.removeLogo']);
});

test.each(['administrator', 'collaborator', 'external_user'] as const)(
  'ORG-2: %s changes no logo, and the file is not even read',
  async (role) => {
    const [owner, other] = [await createPerson(host()), await createPerson(host())];
    const organizationId = await createTestOrganization(host(), owner);
    await addMember(host(), organizationId, other, role);
    let read = false;
    const request = {
      ...requestOf(other.token),
      readFile: async () => {
        read = true;
        return picture();
      },
    };
    const refusal = await refusalOf(updateOrganizationLogoVerb.run(host(), request, { organizationId }));
    expect(refusal).toMatchObject({ code: 'permission.denied', params: { missing: 'legal_representative' } });
    expect(read).toBe(false);
    expect(await outcomeOf(runAs(host(), other, removeOrganizationLogoVerb, { organizationId }))).toBe(
      'permission.denied',
    );
  },
);

test('ORG-1: to a stranger the organization does not exist', async () => {
  const [owner, stranger] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  expect(await outcomeOf(send(stranger, organizationId, await picture()))).toBe('request.not_found');
  expect(await outcomeOf(runAs(host(), stranger, removeOrganizationLogoVerb, { organizationId }))).toBe(
    'request.not_found',
  );
});
