import { getCatalogueVerb } from '@atrium/core/catalogue/get-catalogue';
import { listCatalogueVerb } from '@atrium/core/catalogue/list-catalogue';
import { quoteLinesVerb } from '@atrium/core/catalogue/quote-lines';
import { mountQuery, router } from './trpc.ts';

export const catalogueRouter = router({
  list: mountQuery(listCatalogueVerb),
  get: mountQuery(getCatalogueVerb),
  quoteLines: mountQuery(quoteLinesVerb),
});
