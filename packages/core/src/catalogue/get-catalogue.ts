import { getCatalogue } from '@atrium/contracts/catalogue/get-catalogue';
import { implementSystem } from '../kernel/implement-system.ts';
import { publicTerms, viewCatalogueType } from './catalogue-view.ts';
import { findType } from './find-in-catalogue.ts';

export const getCatalogueVerb = implementSystem(getCatalogue, async ({ input, host, now, fail }) => {
  const type = findType(host.catalogue, input.type) ?? fail('request.not_found', {});
  const terms = publicTerms(host, input.country, now);
  return {
    currency: terms.currency,
    vatBasisPoints: terms.vatBasisPoints(type.vat),
    product: viewCatalogueType(type, terms, input.locale),
  };
});
