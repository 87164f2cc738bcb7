export { KitPage as default } from '../kit/kit-page.tsx';
