export { MemberPage as default } from '../features/member/member-page.tsx';
