import { z } from 'zod';
import { Country, LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { CatalogueTerms, CatalogueTypeView } from './catalogue-view.ts';

/** What is sold, at today's prices, in the currency and with the VAT of a private customer of this country (PROD-1, ORG-3). */
export const listCatalogue = defineAction({
  name: 'catalogue.list',
  kind: 'query',
  scope: 'public',
  permission: open('what is sold, and for how much, is for everybody (ACC-3)'),
  input: z.object({ country: Country, locale: LocaleField }),
  output: CatalogueTerms.extend({ types: z.array(CatalogueTypeView) }),
  errors: [],
});
