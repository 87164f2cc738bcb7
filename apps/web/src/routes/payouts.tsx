export { PayoutsPage as default } from '../features/payout/payouts-page.tsx';
