import { addDays, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { renewalSettings } from '@atrium/billing/schedule/renewal-settings';
import type { RenewalMail } from '@atrium/mail/templates/renewal';
import { noticeOf } from './renewal-step.ts';

const { chargeDays, graceDays, noticeDays, terminationDays } = renewalSettings;

/** The mail that a notice is, by the days at which it stands. */
export function mailOfNotice(days: number): RenewalMail {
  if (days === noticeOf.announced) return 'announced';
  if (days > 0) return 'reminder';
  if (days === noticeOf.expired) return 'expired';
  if (days === noticeOf.suspended) return 'suspended';
  return days === noticeOf.ending ? 'ending' : 'terminated';
}

/** The day that the mail speaks of: of the charge, the last paid one, the end of grace, or the termination. */
export function dayOfNotice(days: number, paidUntil: string, today: string): string {
  const [end, told] = [calendarDate(paidUntil), calendarDate(today)];
  switch (mailOfNotice(days)) {
    case 'announced':
      return laterOf(addDays(end, -chargeDays), addDays(told, 1));
    case 'reminder':
      return addDays(end, -1);
    case 'expired':
      return addDays(told, graceDays);
    case 'suspended':
      return addDays(told, terminationDays);
    case 'ending':
      return laterOf(addDays(end, graceDays + terminationDays), addDays(told, noticeDays));
    default:
      return today;
  }
}
