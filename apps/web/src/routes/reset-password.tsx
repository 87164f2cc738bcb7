export { ResetPasswordPage as default } from '../features/recovery/reset-password-page.tsx';
