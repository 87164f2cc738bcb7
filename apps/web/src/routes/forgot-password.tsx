export { ForgotPasswordPage as default } from '../features/recovery/forgot-password-page.tsx';
