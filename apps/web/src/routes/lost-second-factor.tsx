export { LostSecondFactorPage as default } from '../features/identity-review/lost-second-factor-page.tsx';
