export { ProFormasPage as default } from '../features/pro-forma/pro-formas-page.tsx';
