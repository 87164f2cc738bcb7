import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import { dayOfMoment, startOfDay } from '@atrium/i18n/day-bounds';
import { formatDate } from '@atrium/i18n/format-date';
import { locale, t } from '../../lib/i18n.ts';

type Tail<T> = T extends `product.${infer Rest}` ? Rest : never;
type Joined<T extends string> = T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;

/** What a type of product or part is called. */
export const typeName = (type: ResourceType): string =>
  t(`access.type.${type.slice('product.'.length).replace('.', '_') as Joined<Tail<ResourceType>>}`);

export const levelName = (level: Level): string => t(`access.level.${level}`);

export const levelNames = (levels: readonly Level[]): string => levels.map(levelName).join(', ');

/** Something that ends falls on the day on which it is still held. */
export const untilText = (moment: string): string =>
  t('access.until', { date: formatDate(locale(), moment) });

/** A product, a part, or all of a type. */
export const thingName = (
  thing: { readonly type: ResourceType; readonly name: string },
  all: boolean,
): string => (all ? t('access.allOf', { type: typeName(thing.type) }) : thing.name);

/** The end of a day as the reader's clock has it; nothing typed means no end. */
export const endOfDay = (day: string): string | null =>
  day === '' ? null : new Date(startOfDay(day, 1).getTime() - 1).toISOString();

export const dayOf = (moment: string | null): string => (moment === null ? '' : dayOfMoment(moment));
