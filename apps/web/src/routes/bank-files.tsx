export { BankFilesPage as default } from '../features/bank/bank-files-page.tsx';
