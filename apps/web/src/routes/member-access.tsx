export { MemberAccessPage as default } from '../features/access/member-access-page.tsx';
