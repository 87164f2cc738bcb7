export { StartPage as default } from '../shell/start-page.tsx';
