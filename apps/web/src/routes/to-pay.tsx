export { ToPayPage as default } from '../features/renewal/to-pay-page.tsx';
