/** Markup that is safe to write into a page. */
export type Html = { readonly markup: string };

export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const write = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(write).join('');
  return String(value).replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
};

/** Every value is escaped unless it is markup made by this function. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => ({
  markup: parts.map((part, index) => part + write(values[index] ?? null)).join(''),
});

export const nothing: Html = { markup: '' };
