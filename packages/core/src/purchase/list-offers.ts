import { listOffers } from '@atrium/contracts/purchase/list-offers';
import {
  findDefaultBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import { listTypesEverHeld } from '@atrium/db/purchase/delivery-queries';
import { addressOfOrganization } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import { termsFor, viewCatalogueType } from '../catalogue/catalogue-view.ts';
import { implement } from '../kernel/implement.ts';

export const listOffersVerb = implement(listOffers, async ({ input, tenant, host, now, today }) => {
  const party = await getBillingParty(tenant);
  const address = (await findDefaultBillingAddress(tenant)) ?? addressOfOrganization(party);
  const terms = termsFor(host, party.currency, vatFactsOf(host, party, address), now, today);
  const held = await listTypesEverHeld(tenant);
  const types = host.catalogue.types.map((type) => viewCatalogueType(type, terms, input.locale));
  return {
    ...{ currency: terms.currency, vatBasisPoints: terms.vatBasisPoints('standard'), types },
    trials: types.flatMap(({ type }) => (held.has(type) ? [] : type)),
  };
});
