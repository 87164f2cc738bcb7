export { SuccessionPage as default } from '../features/succession/succession-page.tsx';
