import { type ResourceType, resourceTypes } from '@atrium/contracts/product/product-types';
import type { Translate } from '@atrium/i18n/translator';
import { z } from 'zod';
import { typedText } from '../render/safe-text.ts';

export const ProductNameParams = z.object({
  type: z.enum(resourceTypes),
  /** Of the product or part; empty for all of a type. */
  name: z.string(),
});

type Tail<T> = T extends `product.${infer Rest}` ? Rest : never;
type Joined<T extends string> = T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;

/** A product as it is spoken of: its own name, or all of a type. */
export const productName = ({ type, name }: { type: ResourceType; name: string }, t: Translate): string =>
  name === ''
    ? t('access.allOf', {
        type: t(
          `access.type.${type.slice('product.'.length).replace('.', '_') as Joined<Tail<ResourceType>>}`,
        ),
      })
    : typedText(name, 80);
