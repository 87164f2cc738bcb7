import { addCartLines } from './add-cart-lines.ts';
import { cancelPurchase } from './cancel-purchase.ts';
import { chooseCartAddress } from './choose-cart-address.ts';
import { chooseCartPayment } from './choose-cart-payment.ts';
import { chooseFreeCredit } from './choose-free-credit.ts';
import { enterPromoCode } from './enter-promo-code.ts';
import { getCart } from './get-cart.ts';
import { getPurchase } from './get-purchase.ts';
import { listOffers } from './list-offers.ts';
import { listPurchases } from './list-purchases.ts';
import { payPurchase } from './pay-purchase.ts';
import { placePurchase } from './place-purchase.ts';
import { removeCartLine } from './remove-cart-line.ts';
import { removePromoCode } from './remove-promo-code.ts';
import { updateCartLine } from './update-cart-line.ts';

export const purchaseActions = {
  purchase: {
    getCart,
    addCartLines,
    updateCartLine,
    removeCartLine,
    chooseCartAddress,
    chooseCartPayment,
    enterPromoCode,
    removePromoCode,
    chooseFreeCredit,
    place: placePurchase,
    pay: payPurchase,
    cancel: cancelPurchase,
    get: getPurchase,
    list: listPurchases,
    listOffers,
  },
} as const;
