export { StaffTokensPage as default } from '../features/staff-token/staff-tokens-page.tsx';
