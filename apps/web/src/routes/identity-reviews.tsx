export { IdentityReviewsPage as default } from '../features/desk/identity-reviews-page.tsx';
