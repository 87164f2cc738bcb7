export { SuccessionsPage as default } from '../features/desk/successions-page.tsx';
