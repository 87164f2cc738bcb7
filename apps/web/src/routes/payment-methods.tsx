export { PaymentMethodsPage as default } from '../features/payment-method/payment-methods-page.tsx';
