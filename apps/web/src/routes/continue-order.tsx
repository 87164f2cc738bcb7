export { ContinueOrderPage as default } from '../features/order/continue-order-page.tsx';
