/** Days before the end of what is paid on which reminders can be sent (SUB-6). */
export const reminderDays = [60, 30, 14, 7, 1] as const;
export type ReminderDay = (typeof reminderDays)[number];

/** Whether renewals take prepaid money: never, only if it covers everything, or in part too (SUB-5). */
export const prepaidUses = ['never', 'whole', 'partly'] as const;
export type PrepaidUse = (typeof prepaidUses)[number];
