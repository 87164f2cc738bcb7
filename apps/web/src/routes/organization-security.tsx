export { OrganizationSecurityPage as default } from '../features/organization/organization-security-page.tsx';
