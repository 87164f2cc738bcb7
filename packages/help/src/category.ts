import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { type Problem, reporter } from './problem.ts';
import { readYaml } from './read-yaml.ts';

export type CategoryText = { readonly title: string; readonly slug: string; readonly intro: string };

/** A shelf of the help centre; guides name it by its id. Shown in the order of the file. */
export type Category = { readonly id: string; readonly texts: Readonly<Record<Locale, CategoryText>> };

export function parseCategories(source: string, file: string, problems: Problem[]): Category[] {
  const report = reporter(problems, file);
  return readYaml(source, 1, report)
    .entries()
    .map(([id, category]) => {
      const text = (locale: Locale): CategoryText => {
        if (!category.has(locale)) report(category.line, `the category ${id} is missing in ${locale}`);
        const value = category.get(locale);
        return {
          title: value.get('title').text(),
          slug: value.get('slug').text(),
          intro: value.get('intro').text(),
        };
      };
      return { id, texts: byLocale(text) };
    });
}

/** A value for each of the five languages. */
export function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  const [fr, de, es, it, en] = locales;
  return { [fr]: make(fr), [de]: make(de), [es]: make(es), [it]: make(it), [en]: make(en) };
}
