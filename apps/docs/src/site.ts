import type { Locale } from '@atrium/contracts/locale';
import type { Category } from '@atrium/help/category';
import { type GuideCard, type GuideType, isForStaff } from '@atrium/help/guide';
import { helpBase } from '@atrium/help/guide-address';

/** Everything that pages are made of. */
export type Site = {
  readonly guides: readonly GuideCard[];
  readonly categories: readonly Category[];
  /** `https://example.com`, or empty: then canonical links and the sitemap are relative to wherever it is served. */
  readonly origin: string;
  readonly brand: string;
  /** Addresses of the built files. */
  readonly stylesheet: string;
  /** Helps the search forms along; everything works without it. */
  readonly script: string;
  /** The screenshots that the walks took, by name: `organization-edit/it/steps.save`. */
  readonly screenshots: ReadonlyMap<string, Screenshot>;
};

export type Screenshot = { readonly address: string; readonly width: number; readonly height: number };

export const base = helpBase;

export const homeAddress = (locale: Locale): string => `${base}/${locale}/`;
export const categoryAddress = (category: Category, locale: Locale): string =>
  `${base}/${locale}/${category.texts[locale].slug}`;

const cards = new WeakMap<Site, ReadonlyMap<string, GuideCard>>();

export function guideById(site: Site, id: string): GuideCard {
  const known = cards.get(site) ?? new Map(site.guides.map((guide) => [guide.id, guide]));
  cards.set(site, known);
  const guide = known.get(id);
  if (!guide) throw new Error(`There is no guide ${id}.`);
  return guide;
}

export function categoryById(site: Site, id: string): Category {
  const category = site.categories.find((candidate) => candidate.id === id);
  if (!category) throw new Error(`There is no category ${id}.`);
  return category;
}

const readingOrder: readonly GuideType[] = ['tutorial', 'how-to', 'explanation', 'reference'];

const shelves = new WeakMap<Site, Map<Category, GuideCard[]>>();

/** What shows the way comes first, what is looked up comes last. Kept: every page of a category asks for it. */
export function guidesOf(site: Site, category: Category): readonly GuideCard[] {
  const shelf = shelves.get(site) ?? new Map<Category, GuideCard[]>();
  shelves.set(site, shelf);
  const guides =
    shelf.get(category) ??
    site.guides
      .filter((guide) => guide.category === category.id && !isForStaff(guide))
      .sort((one, other) => readingOrder.indexOf(one.type) - readingOrder.indexOf(other.type));
  shelf.set(category, guides);
  return guides;
}
