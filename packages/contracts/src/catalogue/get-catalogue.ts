import { z } from 'zod';
import { Country, LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { CatalogueTerms, CatalogueTypeView, ProductType } from './catalogue-view.ts';

/** One type of product with its plans; one that is not sold answers `request.not_found`. */
export const getCatalogue = defineAction({
  name: 'catalogue.get',
  kind: 'query',
  scope: 'public',
  permission: open('what is sold, and for how much, is for everybody (ACC-3)'),
  input: z.object({ type: ProductType, country: Country, locale: LocaleField }),
  output: CatalogueTerms.extend({ product: CatalogueTypeView }),
  errors: ['request.not_found'],
});
