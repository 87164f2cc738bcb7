import type { Messages } from '../../text-key.ts';
import type { auth as en } from '../en/auth.ts';

export const auth: Messages<typeof en> = {};
