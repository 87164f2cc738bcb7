export { MembersPage as default } from '../features/member/members-page.tsx';
