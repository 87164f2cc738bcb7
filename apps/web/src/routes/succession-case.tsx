export { SuccessionCasePage as default } from '../features/desk/succession-case-page.tsx';
