export { AccountingSettingsPage as default } from '../features/renewal/accounting-settings-page.tsx';
