import { getCatalogue } from '@atrium/contracts/catalogue/get-catalogue';
import { implementSystem } from '../kernel/implement-system.ts';
import { publicTerms, viewCatalogueType } from './catalogue-view.ts';
import { findType } from './find-in-catalogue.ts';

export const getCatalogueVerb = implementSystem(getCatalogue, async ({ input, host, now, fail }) => {
  const type = findType(host.catalogue, input.type) ?? fail('request.not_found', {});
  const { currency, vatOf } = publicTerms({ ...input, now });
  return {
    currency,
    vatBasisPoints: vatOf(type.vat).basisPoints,
    product: viewCatalogueType(type, { ...input, now }),
  };
});
