export { ShopFrame as default } from '../features/order/shop-frame.tsx';
