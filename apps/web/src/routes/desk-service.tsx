export { DeskServicePage as default } from '../features/desk/desk-service-page.tsx';
