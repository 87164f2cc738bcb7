import { expect, test } from 'vitest';
import type { Layout } from './layout.ts';
import { writeHtml } from './write-html.ts';

const layoutOf = (text: string): Layout => ({
  locale: 'en',
  brand: { name: text, url: 'https://portal.example.com' },
  subject: text,
  preheader: text,
  greeting: text,
  blocks: [
    { kind: 'paragraph', text },
    { kind: 'note', text },
    { kind: 'code', code: text },
    { kind: 'button', label: text, href: 'https://portal.example.com/?a=1&b=2' },
    { kind: 'table', head: [text, text], rows: [[text, text]] },
  ],
  linkFallback: text,
  regards: text,
  footer: text,
});
const tagsOf = (html: string) => html.match(/<[^>]*>/g);

test('every part of a mail is text: none of them can add or change an element', () => {
  const hostile = `</td></p><b class="x" style='y'>&lt;`;
  expect(tagsOf(writeHtml(layoutOf(hostile)))).toEqual(tagsOf(writeHtml(layoutOf('text'))));
});

test('an address with & is written as HTML wants it, and nowhere else', () => {
  const html = writeHtml(layoutOf('text'));
  expect(html).toContain('href="https://portal.example.com/?a=1&amp;b=2"');
  expect(html).not.toContain('a=1&b=2');
});
