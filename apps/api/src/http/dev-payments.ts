import { answerSimulatedPage, showSimulatedPage } from '@atrium/core/demo/simulated-pages';
import type { Host } from '@atrium/core/kernel/host';
import { devMailboxCss } from '@atrium/mail/deliver/dev-mailbox-page';
import type { Hono } from 'hono';
import type { Environment } from './create-app.ts';
import { isCrossSite } from './cross-site.ts';
import { escapeHtml } from './escape-html.ts';

/** The pages of the simulated payment provider: 3-D Secure, and the card to store (PAY-1). Never in production. */
export function mountDevPayments(app: Hono<Environment>, host: Host): void {
  app.get('/dev/payments/style.css', (c) => c.body(devMailboxCss, 200, { 'content-type': 'text/css' }));
  for (const kind of ['setup', 'charge'] as const) {
    const path = kind === 'setup' ? '/dev/payments/setup/:id' : '/dev/payments/:id';
    app.get(path, async (c) => {
      const page = await showSimulatedPage(host, kind, c.req.param('id') ?? '');
      return page ? c.html(render(page)) : c.text('not found', 404);
    });
    app.post(path, async (c) => {
      if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? null)) return c.text('refused', 403);
      const { answer } = await c.req.parseBody();
      const next = await answerSimulatedPage(host, kind, c.req.param('id') ?? '', String(answer));
      return next ? c.redirect(next, 303) : c.text('not found', 404);
    });
  }
}

type Page = NonNullable<Awaited<ReturnType<typeof showSimulatedPage>>>;

function render({ title, text, answers }: Page): string {
  const buttons = answers
    .map(
      ({ value, label }) =>
        `<p><button name="answer" value="${escapeHtml(value)}">${escapeHtml(label)}</button></p>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/dev/payments/style.css"></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><form method="post">${buttons}</form></main></body></html>`;
}
