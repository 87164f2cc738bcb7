import { escapeHtml } from './escape-html.ts';
import type { Layout } from './layout.ts';
import type { MailBlock } from './mail-content.ts';

// Mail programs know the HTML of twenty years ago: tables for layout, styles on each element, no script, nothing
// loaded. Programs that understand the style element get the dark colours from it.

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const styles = {
  text: `margin:0 0 16px;${font};font-size:16px;line-height:24px;color:#1c2024`,
  note: `margin:0 0 16px;${font};font-size:14px;line-height:20px;color:#60646c`,
  code: 'margin:0 0 16px;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:30px;line-height:40px;font-weight:700;letter-spacing:6px;color:#1c2024',
  head: `padding:8px 12px 8px 0;border-bottom:1px solid #b9bbc6;${font};font-size:14px;line-height:20px;font-weight:600;color:#60646c;text-align:left;vertical-align:top`,
  cell: `padding:8px 12px 8px 0;border-bottom:1px solid #e0e1e6;${font};font-size:14px;line-height:20px;font-weight:400;color:#1c2024;text-align:left;vertical-align:top;word-break:break-word`,
  button: `display:inline-block;padding:12px 24px;${font};font-size:16px;line-height:24px;font-weight:600;color:#ffffff;text-decoration:none`,
  link: 'color:#1f5fd0;word-break:break-all',
  hidden: 'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all',
};

const darkStyles = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#111113!important}
.card{background:#1c1d21!important;border-color:#363a3f!important}
.text{color:#edeef0!important}
.quiet{color:#b0b4ba!important}
.line{border-color:#43484e!important}
.link{color:#8ab4ff!important}
}`;

export const writeHtml = (layout: Layout): string => {
  const { brand, footer, greeting, locale, preheader, regards, subject } = layout;
  const content = [
    paragraph(greeting),
    ...layout.blocks.map((block) => writeBlock(block, layout)),
    paragraph(regards),
  ].join('\n');
  return `<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${escapeHtml(subject)}</title>
<style>${darkStyles}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f4f4f6">
<div style="${styles.hidden}">${escapeHtml(preheader)}${'&#847;&zwnj;&nbsp;'.repeat(60)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f4f4f6"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td style="padding:0 0 16px"><a class="text" href="${href(brand.url)}" style="${font};font-size:18px;line-height:24px;font-weight:700;color:#1c2024;text-decoration:none">${escapeHtml(brand.name)}</a></td></tr>
<tr><td class="card" style="padding:32px 32px 16px;background:#ffffff;border:1px solid #e0e1e6;border-radius:8px">
${content}
</td></tr>
<tr><td style="padding:16px 0 0"><p class="quiet" style="${styles.note};font-size:12px;line-height:16px">${escapeHtml(footer)}</p></td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
};

const writeBlock = (block: MailBlock, layout: Layout): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'note':
      return note(escapeHtml(block.text));
    case 'code':
      return `<p class="text" style="${styles.code}">${escapeHtml(block.code)}</p>`;
    case 'button':
      return writeButton(block.label, href(block.href), layout.linkFallback);
    case 'table':
      return writeTable(block.head, block.rows);
  }
};

const paragraph = (text: string): string => `<p class="text" style="${styles.text}">${escapeHtml(text)}</p>`;
const note = (html: string): string => `<p class="quiet" style="${styles.note}">${html}</p>`;

/** The cell carries the colour, so that the button is one even where padding and radius are ignored. */
const writeButton = (label: string, target: string, fallback: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px"><tr><td bgcolor="#1f5fd0" style="background:#1f5fd0;border-radius:6px"><a href="${target}" style="${styles.button}">${escapeHtml(label)}</a></td></tr></table>
${note(`${escapeHtml(fallback)}<br><a class="link" href="${target}" style="${styles.link}">${target}</a>`)}`;

const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const heads = head.map(
    (text) => `<th scope="col" class="quiet line" style="${styles.head}">${escapeHtml(text)}</th>`,
  );
  const cell = (text: string, index: number) =>
    index === 0
      ? `<th scope="row" class="text line" style="${styles.cell};font-weight:600">${escapeHtml(text)}</th>`
      : `<td class="text line" style="${styles.cell}">${escapeHtml(text)}</td>`;
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;border-collapse:collapse">
<tr>${heads.join('')}</tr>
${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}
</table>`;
};

/** Only addresses of pages: anything else in a mail would be our mistake or somebody's trick. */
const href = (address: string): string => {
  if (!/^https?:\/\/[^\s"'<>]+$/.test(address)) throw new Error('A mail links to something that is no page');
  return escapeHtml(address);
};
