export { SupportAccessPage as default } from '../features/support-access/support-access-page.tsx';
