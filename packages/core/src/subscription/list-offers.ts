import { calendarDate } from '@atrium/billing/date/calendar-date';
import { listOffers } from '@atrium/contracts/subscription/list-offers';
import { findSubscription } from '@atrium/db/subscription/subscription-queries';
import { findType, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import { implement } from '../kernel/implement.ts';
import { amountsFor } from './subscription-view.ts';

export const listOffersVerb = implement(listOffers, async (context) => {
  const { input, tenant, host, actor, notFound } = context;
  const row = await findSubscription(tenant, input.productId);
  if (!row) return notFound();
  const type = findType(host.catalogue, row.productType);
  const amounts = await amountsFor(context, row.billingAddressId);
  const day = calendarDate(row.paidUntil);
  return {
    plans: (type?.plans ?? []).map((plan) => ({
      ...{ plan: plan.id, name: plan.name[actor.locale], features: [...plan.features[actor.locale]] },
      periods: periodsOffered(plan, row.currency, day).map(({ period, netMinor }) => ({
        period,
        amounts: amounts([
          {
            ...{ quantity: 1, unitNetMinor: netMinor, discountMinor: 0, serviceFrom: day, serviceTo: null },
            vatCategory: type?.vat ?? 'standard',
          },
        ]),
      })),
    })),
  };
});
