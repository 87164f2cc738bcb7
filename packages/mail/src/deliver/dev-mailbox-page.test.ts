import { expect, test } from 'vitest';
import { devMailboxCss, renderMailboxPage, renderMailPage, renderSmsPage } from './dev-mailbox-page.ts';

const mail = {
  id: '0198c0de-0000-7000-8000-000000000001',
  recipient: 'ada@example.com',
  subject: 'Confirm your e-mail address',
  createdAt: new Date('2026-11-21T07:24:00Z'),
  text: 'Hello\nhttp://localhost:3000/confirm-email#token?a=1&b=2\nhttp://localhost:3000\nhttp://localhost:3000\n',
  html: '<p>Hello</p>',
};
const hostile = '"><script>alert(1)</script>';

test('NFR-1 the list leads to each mail, with recipient and time', () => {
  const page = renderMailboxPage([mail]);
  expect(page).toContain(`<a href="/dev/mailbox/${mail.id}">Confirm your e-mail address</a>`);
  expect(page).toContain('ada@example.com');
  expect(page).toContain('<time datetime="2026-11-21T07:24:00.000Z">');
});

test('an empty mailbox says how a mail gets there', () => {
  expect(renderMailboxPage([])).toContain('No mail yet');
});

test('NFR-1 a mail offers its links once each, its text, and its HTML in a sandbox of its own', () => {
  const page = renderMailPage(mail);
  expect(page.match(/<li><a /g)).toHaveLength(2);
  expect(page).toContain('<a href="http://localhost:3000/confirm-email#token?a=1&amp;b=2">');
  expect(page).toContain(`<iframe sandbox title="HTML part of the mail" src="/dev/mailbox/${mail.id}/html">`);
  expect(page).toContain('<pre>Hello\n');
  expect(page).not.toContain(mail.html);
  expect(renderMailPage({ ...mail, text: 'Hello' })).toContain('no links');
});

test('NFR-1 text messages are shown whole, with number and time, and lead back to the mails', () => {
  const page = renderSmsPage([{ ...mail, phone: '+41791234567', text: '048213 is your code' }]);
  expect(page).toContain('<pre>048213 is your code</pre>');
  expect(page).toContain('+41791234567');
  expect(page).toContain('<a href="/dev/mailbox">Mails</a>');
  expect(renderSmsPage([])).toContain('No text message yet');
  expect(renderMailboxPage([])).toContain('<a href="/dev/mailbox/sms">');
});

test('what a mail contains stays text, and no page needs inline style or script (CSP)', () => {
  const evil = {
    ...mail,
    id: hostile,
    subject: hostile,
    recipient: hostile,
    text: `https://a.example/${hostile}`,
  };
  for (const page of [
    renderMailboxPage([evil]),
    renderMailPage(evil),
    renderSmsPage([{ ...evil, phone: hostile }]),
  ]) {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(page).toContain('<link rel="stylesheet" href="/dev/mailbox/style.css">');
  }
});

test('the style sheet has light and dark colours and loads nothing', () => {
  expect(devMailboxCss).toContain('color-scheme: light dark');
  expect(devMailboxCss).not.toMatch(/url\(|@import/);
});
