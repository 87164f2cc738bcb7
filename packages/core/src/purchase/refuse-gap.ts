import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { CartGap } from '@atrium/contracts/purchase/purchase-types';
import type { CartQuote } from './quote-cart.ts';

/** Why a cart cannot be ordered, as an error with the step that it belongs to. */
export function refuseGap(gap: CartGap, quote: CartQuote): never {
  switch (gap) {
    case 'lines':
      throw new DomainError('purchase.empty', {});
    case 'line_problem': {
      const gone = quote.lines.find(({ problem }) => problem !== null);
      if (gone?.problem === 'trial_gone') throw new DomainError('purchase.trial_unavailable', {});
      throw new DomainError('purchase.line_gone', { name: gone?.row.productName ?? '' });
    }
    case 'address':
      throw new DomainError('purchase.address_missing', {});
    case 'payment':
      throw new DomainError('purchase.payment_missing', {});
    case 'promo': {
      const refused = quote.refusals.find(({ refusal }) => refusal !== null && refusal !== 'line_has_better');
      const code = quote.promos.find(({ id }) => id === refused?.promoCodeId)?.code ?? '';
      throw new DomainError('purchase.promo_refused', { code, reason: refused?.refusal ?? 'unknown' });
    }
    case 'email':
      throw new DomainError('account.identifier_unconfirmed', {});
  }
}
