import { getCatalogueVerb } from '@atrium/core/catalogue/get-catalogue';
import { listCatalogueVerb } from '@atrium/core/catalogue/list-catalogue';
import { mountQuery, router } from './trpc.ts';

export const catalogueRouter = router({
  list: mountQuery(listCatalogueVerb),
  get: mountQuery(getCatalogueVerb),
});
