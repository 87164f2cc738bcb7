export { PurchasesPage as default } from '../features/order/purchases-page.tsx';
