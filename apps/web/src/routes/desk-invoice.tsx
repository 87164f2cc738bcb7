export { DeskInvoicePage as default } from '../features/refund/desk-invoice-page.tsx';
