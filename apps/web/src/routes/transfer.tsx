export { AcceptTransferPage as default } from '../features/transfer/accept-transfer-page.tsx';
