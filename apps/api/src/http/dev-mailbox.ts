import type { Host } from '@atrium/core/kernel/host';
import { systemScope } from '@atrium/db/client/scopes';
import { getDevMail, listDevMails } from '@atrium/db/outbox/outbox-queries';
import { listDevSms } from '@atrium/db/outbox/sms-queries';
import {
  devMailboxCss,
  renderMailboxPage,
  renderMailPage,
  renderSmsPage,
} from '@atrium/mail/deliver/dev-mailbox-page';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Environment } from './create-app.ts';
import { framedMailPolicy } from './security-headers.ts';

const shown = 100;

/** Every mail and text message that would have left, to look at in the browser (NFR-1). Only outside production. */
export function mountDevMailbox(app: Hono<Environment>, host: Host): void {
  const find = async (id: string) =>
    z.uuid().safeParse(id).success ? await getDevMail(systemScope(host.db), id) : undefined;

  app.get('/dev/mailbox', async (c) =>
    c.html(renderMailboxPage(await listDevMails(systemScope(host.db), shown))),
  );
  app.get('/dev/mailbox/style.css', (c) => c.body(devMailboxCss, 200, { 'content-type': 'text/css' }));
  app.get('/dev/mailbox/sms', async (c) =>
    c.html(renderSmsPage(await listDevSms(systemScope(host.db), shown))),
  );
  app.get('/dev/mailbox/:id', async (c) => {
    const mail = await find(c.req.param('id'));
    return mail ? c.html(renderMailPage(mail)) : c.text('not found', 404);
  });
  app.get('/dev/mailbox/:id/html', async (c) => {
    const mail = await find(c.req.param('id'));
    if (!mail) return c.text('not found', 404);
    return c.html(mail.html, 200, { 'content-security-policy': framedMailPolicy });
  });
}
