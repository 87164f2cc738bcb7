export { ConfirmAddressPage as default } from '../features/recovery/confirm-address-page.tsx';
