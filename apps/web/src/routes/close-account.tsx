export { CloseAccountPage as default } from '../features/account/close-account-page.tsx';
