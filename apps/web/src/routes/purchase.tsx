export { PurchasePage as default } from '../features/order/purchase-page.tsx';
