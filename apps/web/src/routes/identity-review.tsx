export { IdentityReviewPage as default } from '../features/desk/identity-review-page.tsx';
