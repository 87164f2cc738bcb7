export { PrepaidPage as default } from '../features/prepaid/prepaid-page.tsx';
