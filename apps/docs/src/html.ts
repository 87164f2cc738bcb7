/** Markup that is safe to write into a page. */
export type Html = { readonly markup: string };

export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const special = /[&<>"]/;

const write = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(write).join('');
  const text = String(value);
  return special.test(text)
    ? text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    : text;
};

/** Every value is escaped unless it is markup made by this function. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = '';
  for (const [index, part] of parts.entries()) markup += part + write(values[index]);
  return { markup };
}

export const nothing: Html = { markup: '' };
