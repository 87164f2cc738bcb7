export { BillingAddressesPage as default } from '../features/billing-address/billing-addresses-page.tsx';
