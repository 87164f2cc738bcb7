export { BankFilePage as default } from '../features/bank/bank-file-page.tsx';
