import type { DataKeeper } from './data-keeper.ts';
import { storedData } from './stored-data.ts';

/** Files in a drive: to a colleague, into a shared folder, or gone. */
export const driveFiles: DataKeeper = {
  decisions: ['keep', 'hand_over', 'delete'],
  whenLeaving: 'keep',
  ...storedData('drive_files'),
};
