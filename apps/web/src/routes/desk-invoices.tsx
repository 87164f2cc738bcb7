export { DeskInvoicesPage as default } from '../features/refund/desk-invoices-page.tsx';
