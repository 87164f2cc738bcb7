import { escapeHtml } from '../render/escape-html.ts';

// The mailbox of a development machine: every mail and text message that would have left. A tool for developers, in English only.
// Neither inline style nor script, so that it works under the portal's content security policy.

export type DevMail = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly text: string;
  readonly html: string;
};

export type DevSms = {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
  readonly createdAt: Date;
};

/** Where the host mounts the list; below it `style.css`, `sms`, `:id` and `:id/html`. */
const mailboxPath = '/dev/mailbox';

/** The list, in the order given. */
export const renderMailboxPage = (mails: readonly Omit<DevMail, 'text' | 'html'>[]): string =>
  page(
    'Dev mailbox',
    `${tabs('mails')}
<header><h1>Dev mailbox</h1><p>Mails stay here while no SMTP server is configured. Reload to see new ones.</p></header>
${mails.length ? `<ol class="mails">\n${mails.map(listItem).join('\n')}\n</ol>` : '<p class="empty">No mail yet. Sign up in the portal, and one arrives here.</p>'}`,
  );

/** The text messages, in the order given: short enough to be shown whole. */
export const renderSmsPage = (messages: readonly DevSms[]): string =>
  page(
    'Text messages',
    `${tabs('sms')}
<header><h1>Text messages</h1><p>They stay here while no SMS provider is configured. Reload to see new ones.</p></header>
${messages.length ? `<ol class="mails">\n${messages.map(smsItem).join('\n')}\n</ol>` : '<p class="empty">No text message yet. Ask the portal for a code, and one arrives here.</p>'}`,
  );

const tabs = (current: 'mails' | 'sms'): string => {
  const tab = (name: typeof current, href: string, label: string) =>
    `<a href="${href}"${name === current ? ' aria-current="page"' : ''}>${label}</a>`;
  return `<nav class="tabs">${tab('mails', mailboxPath, 'Mails')}${tab('sms', `${mailboxPath}/sms`, 'Text messages')}</nav>`;
};

const smsItem = ({ createdAt, phone, text }: DevSms): string =>
  `<li><pre>${escapeHtml(text)}</pre><span>${escapeHtml(phone)}</span>${time(createdAt)}</li>`;

/** One mail: who gets it, its links, the HTML part as a mail program shows it, and the text part. */
export const renderMailPage = (mail: DevMail): string => {
  const links = linksOf(mail.text);
  return page(
    mail.subject,
    `<nav><a href="${mailboxPath}">← All mails</a></nav>
<header><h1>${escapeHtml(mail.subject)}</h1>
<dl><dt>To</dt><dd>${escapeHtml(mail.recipient)}</dd><dt>Sent</dt><dd>${time(mail.createdAt)}</dd></dl></header>
<section aria-labelledby="links"><h2 id="links">Links</h2>
${links.length ? `<ul>\n${links.map(linkItem).join('\n')}\n</ul>` : '<p class="empty">This mail has no links.</p>'}</section>
<section aria-labelledby="html"><h2 id="html">HTML part</h2>
<iframe sandbox title="HTML part of the mail" src="${mailPath(mail.id)}/html"></iframe></section>
<section aria-labelledby="text"><h2 id="text">Text part</h2>
<pre>${escapeHtml(mail.text)}</pre></section>`,
  );
};

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${mailboxPath}/style.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const mailPath = (id: string): string => `${mailboxPath}/${encodeURIComponent(id)}`;

const listItem = ({ createdAt, id, recipient, subject }: Omit<DevMail, 'text' | 'html'>): string =>
  `<li><a href="${mailPath(id)}">${escapeHtml(subject)}</a><span>${escapeHtml(recipient)}</span>${time(createdAt)}</li>`;

const linkItem = (link: string): string => `<li><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></li>`;

const linksOf = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s"'<>]+/g))];

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const time = (moment: Date): string =>
  `<time datetime="${moment.toISOString()}">${timeFormat.format(moment)}</time>`;

export const devMailboxCss = `:root {
  color-scheme: light dark;
  --page: light-dark(#f4f4f6, #111113);
  --card: light-dark(#ffffff, #1c1d21);
  --text: light-dark(#1c2024, #edeef0);
  --quiet: light-dark(#60646c, #b0b4ba);
  --line: light-dark(#e0e1e6, #363a3f);
  --link: light-dark(#1f5fd0, #8ab4ff);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: 32px 16px 64px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; font-size: 16px; }
header p, dt, time, .empty, .mails span { color: var(--quiet); }
header p, dl { margin: 0 0 24px; }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
nav { margin-bottom: 24px; }
.tabs { display: flex; gap: 24px; }
.tabs [aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
.mails pre { grid-column: 1 / -1; margin-bottom: 8px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; }
dd { margin: 0; overflow-wrap: anywhere; }
section ul { margin: 0; padding-left: 20px; }
.mails { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.mails li { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 12px 16px; font-size: 14px; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { grid-column: 1 / -1; font-size: 16px; font-weight: 600; text-decoration: none; }
.mails a:hover { text-decoration: underline; }
.mails span { overflow-wrap: anywhere; }
.empty { padding: 24px 0; }
iframe { width: 100%; height: 640px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); resize: vertical; }
pre { margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
