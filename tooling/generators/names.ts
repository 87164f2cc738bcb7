import { Refusal } from './refusal.ts';

const kebabName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `endOthers`, `EndOthers` and `end-others` all become `end-others`; anything else is refused. */
export function toKebab(what: string, name: string): string {
  const kebab = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  if (kebabName.test(kebab)) return kebab;
  throw new Refusal(
    `The ${what} "${name}" is no name: use letters and hyphens, such as work-team or invite.`,
  );
}

export const toCamel = (kebab: string): string =>
  kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const toPascal = (kebab: string): string => toCamel(`-${kebab}`);

export const toPlural = (kebab: string): string => {
  if (/(s|x|ch|sh)$/.test(kebab)) return `${kebab}es`;
  return /[^aeiou]y$/.test(kebab) ? `${kebab.slice(0, -1)}ies` : `${kebab}s`;
};

/** A single verb takes the feature as its object (`archive` → `archive-team`); several words stand alone. */
export const actionFileName = (feature: string, verb: string): string => {
  if (verb.includes('-')) return verb;
  return `${verb}-${verb === 'list' ? toPlural(feature) : feature}`;
};
