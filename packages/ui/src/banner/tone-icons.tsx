import { iconAlert, iconDanger, iconInfo, iconSuccess } from '../icon/icons.tsx';

/** Each tone has its own shape: colour is never the only signal. */
export const toneIcons = {
  info: iconInfo,
  success: iconSuccess,
  warning: iconAlert,
  danger: iconDanger,
} as const;
