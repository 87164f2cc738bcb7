/** SUB-6: days before expiry on which a reminder may be sent, first to last. */
export const reminderDays = [60, 30, 14, 7, 1] as const;
export type ReminderDay = (typeof reminderDays)[number];

/** What a provider may set, in days; these are the defaults (SUB-5, SUB-6). */
export type RenewalSettings = {
  /** Before expiry: the mail that says what will be charged. */
  readonly announceDays: number;
  /** Before expiry: the first charge. */
  readonly chargeDays: number;
  /** After the first attempt: when to try, the first of them 0. */
  readonly retryDays: readonly number[];
  /** After expiry has been told: how long the product runs on. */
  readonly graceDays: number;
  /** After suspension: when the product ends. */
  readonly terminationDays: number;
  /** Between the notice of termination and the end, at least. */
  readonly noticeDays: number;
};

export const renewalSettings: RenewalSettings = {
  announceDays: 21,
  chargeDays: 14,
  retryDays: [0, 3, 7],
  graceDays: 14,
  terminationDays: 30,
  noticeDays: 14,
};
