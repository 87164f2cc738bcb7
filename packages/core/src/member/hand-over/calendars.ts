import type { DataKeeper } from './data-keeper.ts';
import { storedData } from './stored-data.ts';

/** Calendars and address books belong to somebody: to a colleague, or gone. Whoever leaves leaves them behind. */
export const calendars: DataKeeper = {
  decisions: ['hand_over', 'delete'],
  whenLeaving: 'keep',
  ...storedData('calendar', 'address_book'),
};
