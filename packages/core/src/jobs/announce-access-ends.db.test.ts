import { parseMailMessage } from '@atrium/mail/mail-message';
import { renderMail } from '@atrium/mail/render-mail';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { advance, mailsTo, runAs, type TestPerson, useTestHost } from '../../test/test-host.ts';
import { updateGrantVerb } from '../grant/update-grant.ts';
import { addTeamMembersVerb } from '../team/add-team-members.ts';
import { updateTeamMemberVerb } from '../team/update-team-member.ts';
import { announceAccessEnds } from './announce-access-ends.ts';

const host = useTestHost();
const day = 24 * 3600;
const inDays = (days: number) => new Date(host().now().getTime() + days * day * 1000).toISOString();

const told = async ({ email }: TestPerson) =>
  (await mailsTo(host().db, email))
    .filter(({ template }) => template === 'accessEnds')
    .map(({ content }) => content);

test('MEM-11: a grant that ends is announced seven days before, once, however often and by how many it is looked for', async () => {
  const { owner, organizationId, join, product, give } = await accessWorld(host());
  const person = await join();
  const resourceId = await product('product.drive', 'Drive');
  const { grants } = await give(person.id, {
    type: 'product.drive',
    resourceId,
    level: 'read',
    endsAt: inDays(10),
  });
  await announceAccessEnds(host());
  expect(await told(person)).toEqual([]);
  advance(host(), 3 * day);
  await Promise.all(Array.from({ length: 5 }, () => announceAccessEnds(host())));
  await announceAccessEnds(host());
  expect(await told(person)).toMatchObject([{ name: 'Drive', type: 'product.drive', team: null }]);
  // Another end is another announcement.
  const change = { organizationId, grantId: grants[0]?.id, level: 'read', endsAt: inDays(20) };
  await runAs(host(), owner, updateGrantVerb, change);
  advance(host(), 14 * day);
  await announceAccessEnds(host());
  expect(await told(person)).toHaveLength(2);
});

test('MEM-11: what is given for less than a week is not announced, nor what is over', async () => {
  const { join, product, give } = await accessWorld(host());
  const person = await join();
  const resourceId = await product('product.drive', 'Drive');
  await give(person.id, { type: 'product.drive', resourceId, level: 'read', endsAt: inDays(6) });
  await announceAccessEnds(host());
  advance(host(), 7 * day);
  await announceAccessEnds(host());
  expect(await told(person)).toEqual([]);
});

test('MEM-11, TEAM-3: of a team’s right its leaders are told and who gave it; of a place whoever has it', async () => {
  const { owner, organizationId, join, team, give } = await accessWorld(host());
  const [leader, member] = [await join(), await join()];
  const teamId = await team('Editors');
  const add = (accountIds: string[], endsAt: string | null) =>
    runAs(host(), owner, addTeamMembersVerb, { organizationId, teamId, accountIds, endsAt });
  await add([leader.id], null);
  await add([member.id], inDays(8));
  const place = { organizationId, teamId, accountId: leader.id, leader: true, mayManage: false };
  await runAs(host(), owner, updateTeamMemberVerb, place);
  await give(teamId, { type: 'product.backup', resourceId: null, level: 'read', endsAt: inDays(8) });
  advance(host(), day);
  await announceAccessEnds(host());
  expect(await told(leader)).toMatchObject([{ team: 'Editors', type: 'product.backup', name: '' }]);
  expect(await told(owner)).toMatchObject([{ team: 'Editors', type: 'product.backup' }]);
  expect(await told(member)).toMatchObject([{ team: 'Editors', type: null }]);
  for (const content of [...(await told(leader)), ...(await told(member))]) {
    const message = parseMailMessage({ template: 'accessEnds', params: content });
    const { text } = renderMail(message, {
      brand: { name: 'Atrium', url: 'https://portal.example' },
      locale: 'de',
    });
    expect(text).toContain('Editors');
  }
});
