export { ActivityPage as default } from '../features/activity/activity-page.tsx';
