import type { Locale } from '@atrium/contracts/locale';
import type { Area, Dictionaries } from './text-key.ts';

type BasicArea = 'auth' | 'common' | 'shell';
type Basic = Pick<Dictionaries, BasicArea> & {
  readonly others: Readonly<Record<string, () => Promise<unknown>>>;
};

// Spelled out, so that the bundler sees each import and makes a chunk of it.
const basics: { readonly [L in Locale]: () => Promise<Basic> } = {
  fr: () => import('./messages/fr/basic.ts'),
  de: () => import('./messages/de/basic.ts'),
  es: () => import('./messages/es/basic.ts'),
  it: () => import('./messages/it/basic.ts'),
  en: () => import('./messages/en/basic.ts'),
};

/**
 * The dictionaries of one locale for at least these areas; the basic ones come together, every other one on its own.
 * Repeating a call costs nothing: modules are loaded once.
 */
export const loadMessages = async <A extends Area>(
  locale: Locale,
  areas: readonly A[],
): Promise<Pick<Dictionaries, A>> => {
  const { others, ...basic } = await basics[locale]();
  const wanted = areas.filter((area) => !(area in basic));
  const loaded = await Promise.all(wanted.map((area) => others[`./${fileOf(area)}.ts`]?.()));
  return Object.assign({}, wanted.length < areas.length && basic, ...loaded);
};

/** The file of `proForma` is `pro-forma.ts`. */
const fileOf = (area: Area): string => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
