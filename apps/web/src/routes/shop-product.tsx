export { ShopProductPage as default } from '../features/order/shop-product-page.tsx';
