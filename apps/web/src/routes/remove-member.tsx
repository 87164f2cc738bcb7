export { RemoveMemberPage as default } from '../features/member/remove-member-page.tsx';
