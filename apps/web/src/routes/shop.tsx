export { ShopPage as default } from '../features/order/shop-page.tsx';
