import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { deliverMail } from '@atrium/core/jobs/deliver-mail';
import { testPassword } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { useTestApp } from '../../test/test-app.ts';
import { allActions, call, createPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();

const mutations = allActions
  .filter(({ kind }) => kind === 'mutation')
  .map((action): [string, AnyAction] => [action.name, action]);

/** What a person could call themselves, or their organization, were no contract in the way. */
const hostileName =
  'Win\r\nBcc: victim@evil.example\r\n\r\n<a href="https://evil.example/x">prize</a> https://evil.example/y';

async function poisonNames(): Promise<void> {
  const { db } = app().host;
  await db.updateTable('account').set({ firstName: hostileName, lastName: hostileName }).execute();
  await db.updateTable('organization').set({ name: hostileName }).execute();
  await db.updateTable('product').set({ name: hostileName }).execute();
}

type Sent = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };

/** Every mail that waits, as it would leave. */
async function sendAll(): Promise<readonly Sent[]> {
  const { host } = app();
  const sent: Sent[] = [];
  const deliver = async (mail: Sent) => {
    sent.push(mail);
  };
  const brand = { name: 'Atrium', url: 'https://portal.example' };
  const waiting = await host.db
    .selectFrom('outboxMail')
    .select('id')
    .where('deliveredAt', 'is', null)
    .execute();
  for (const { id } of waiting) {
    await deliverMail(host, { brand, from: 'a@portal.example', transport: { deliver } }, id);
  }
  return sent;
}

/** Makes an action write to somebody where the smallest input would not. */
const writing: Readonly<Record<string, object>> = {
  'account.signUp': { password: 'correct horse battery staple', email: 'new@test.example' },
  'account.changeIdentifier': { password: testPassword, email: 'other@test.example' },
  'account.changeRecoveryEmail': { password: testPassword, email: 'recovery@test.example' },
  'account.changePassword': { password: testPassword, newPassword: 'quiet rivers carry paper boats' },
  'invitation.create': {
    emails: ['guest@test.example'],
    message: `Dear guest,\n${hostileName.replaceAll('\r', '')}`,
  },
  'organization.update': { name: 'Win a prize https://evil.example/z' },
};

let mails = 0;

test.each(mutations)(
  'NFR-5: %s: no name that a person chose adds a header, an element or a link to a mail',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    await poisonNames();
    await call(app(), action, { ...inputOf(action), ...writing[action.name] }, { token: person.token });
    for (const { to, subject, text, html } of await sendAll()) {
      mails += 1;
      expect(to).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
      expect(subject).not.toMatch(/[\r\n]/);
      const links = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, link]) => link);
      for (const link of links) expect(link).toMatch(/^https:\/\/portal\.example(\/|$)/);
      expect(html).not.toContain('<a href="https://evil');
      // Nor does a mail program make a link of it.
      expect(text).not.toContain('https://evil.example');
    }
  },
);

test('the walk has sent mails to look at', () => {
  expect(mails).toBeGreaterThan(9);
});
