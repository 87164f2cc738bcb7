export { TransferPage as default } from '../features/transfer/transfer-page.tsx';
