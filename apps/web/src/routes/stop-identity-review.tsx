export { StopIdentityReviewPage as default } from '../features/identity-review/stop-identity-review-page.tsx';
