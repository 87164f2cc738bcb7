/** Finished XML; the only way to make some is `element`, so that no text gets in unescaped. */
export type Xml = { readonly xml: string };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML cannot carry control characters, not even escaped.
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, ' ')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');

type Content = Xml | string | null | readonly (Xml | null)[];

/** An element with text or children; `null` children are left out. */
export function element(
  name: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : [content]
          .flat()
          .map((child) => child?.xml ?? '')
          .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}
