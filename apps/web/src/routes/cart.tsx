export { CartPage as default } from '../features/order/cart-page.tsx';
