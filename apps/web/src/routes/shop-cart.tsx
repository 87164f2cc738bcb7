export { ShopCartPage as default } from '../features/order/shop-cart-page.tsx';
