import { listCatalogue } from '@atrium/contracts/catalogue/list-catalogue';
import { implementSystem } from '../kernel/implement-system.ts';
import { publicTerms, viewCatalogueType } from './catalogue-view.ts';

export const listCatalogueVerb = implementSystem(listCatalogue, async ({ input, host, now }) => {
  const terms = publicTerms(host, input.country, now);
  return {
    currency: terms.currency,
    vatBasisPoints: terms.vatBasisPoints('standard'),
    types: host.catalogue.types.map((type) => viewCatalogueType(type, terms, input.locale)),
  };
});
