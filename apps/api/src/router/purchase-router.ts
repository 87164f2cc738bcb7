import { addCartLinesVerb } from '@atrium/core/purchase/add-cart-lines';
import { cancelPurchaseVerb } from '@atrium/core/purchase/cancel-purchase';
import { chooseCartAddressVerb } from '@atrium/core/purchase/choose-cart-address';
import { chooseCartPaymentVerb } from '@atrium/core/purchase/choose-cart-payment';
import { chooseFreeCreditVerb } from '@atrium/core/purchase/choose-free-credit';
import { enterPromoCodeVerb } from '@atrium/core/purchase/enter-promo-code';
import { getCartVerb } from '@atrium/core/purchase/get-cart';
import { getPurchaseVerb } from '@atrium/core/purchase/get-purchase';
import { listOffersVerb } from '@atrium/core/purchase/list-offers';
import { listPurchasesVerb } from '@atrium/core/purchase/list-purchases';
import { payPurchaseVerb } from '@atrium/core/purchase/pay-purchase';
import { placePurchaseVerb } from '@atrium/core/purchase/place-purchase';
import { removeCartLineVerb } from '@atrium/core/purchase/remove-cart-line';
import { removePromoCodeVerb } from '@atrium/core/purchase/remove-promo-code';
import { updateCartLineVerb } from '@atrium/core/purchase/update-cart-line';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const purchaseRouter = router({
  getCart: mountQuery(getCartVerb),
  addCartLines: mountMutation(addCartLinesVerb),
  updateCartLine: mountMutation(updateCartLineVerb),
  removeCartLine: mountMutation(removeCartLineVerb),
  chooseCartAddress: mountMutation(chooseCartAddressVerb),
  chooseCartPayment: mountMutation(chooseCartPaymentVerb),
  enterPromoCode: mountMutation(enterPromoCodeVerb),
  removePromoCode: mountMutation(removePromoCodeVerb),
  chooseFreeCredit: mountMutation(chooseFreeCreditVerb),
  place: mountMutation(placePurchaseVerb),
  pay: mountMutation(payPurchaseVerb),
  cancel: mountMutation(cancelPurchaseVerb),
  get: mountQuery(getPurchaseVerb),
  list: mountQuery(listPurchasesVerb),
  listOffers: mountQuery(listOffersVerb),
});
