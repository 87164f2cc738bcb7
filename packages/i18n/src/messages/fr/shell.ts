import type { Messages } from '../../text-key.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Messages<typeof en> = {};
