export { PaymentPage as default } from '../features/payment/payment-page.tsx';
