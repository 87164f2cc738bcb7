export { InvoicesPage as default } from '../features/invoice/invoices-page.tsx';
