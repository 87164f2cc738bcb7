import { listCatalogue } from '@atrium/contracts/catalogue/list-catalogue';
import { implementSystem } from '../kernel/implement-system.ts';
import { publicTerms, viewCatalogueType } from './catalogue-view.ts';

export const listCatalogueVerb = implementSystem(listCatalogue, async ({ input, host, now }) => {
  const { currency, vatOf } = publicTerms({ ...input, now });
  return {
    currency,
    vatBasisPoints: vatOf('standard').basisPoints,
    types: host.catalogue.types.map((type) => viewCatalogueType(type, { ...input, now })),
  };
});
