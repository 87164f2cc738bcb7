export { InvoicePage as default } from '../features/invoice/invoice-page.tsx';
