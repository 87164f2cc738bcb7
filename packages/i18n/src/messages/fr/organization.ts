import type { Messages } from '../../text-key.ts';
import type { organization as en } from '../en/organization.ts';

export const organization: Messages<typeof en> = {};
