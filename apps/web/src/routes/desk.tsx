export { DeskPage as default } from '../features/desk/desk-page.tsx';
