import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import {
  iconAlert,
  iconFileText,
  iconKey,
  iconLifebuoy,
  iconReceipt,
  iconShield,
  iconUsers,
} from '@atrium/ui/icon/icons';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';

export type StaffPage = {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly path: string;
};

/** The pages of the desk, for whom they hold something (DESK-1). */
export function staffPages(roles: readonly StaffRole[]): readonly StaffPage[] {
  const has = (...wanted: StaffRole[]): boolean => wanted.some((role) => roles.includes(role));
  const pages: readonly (StaffPage | false)[] = [
    has('agent', 'finance') && {
      ...{ id: 'desk', label: t('shell.account.desk'), icon: iconLifebuoy, path: paths.desk },
    },
    has('finance') && {
      ...{ id: 'bank', label: t('shell.account.bank'), icon: iconReceipt, path: paths.bankFiles },
    },
    has('catalogue', 'finance') && {
      ...{ id: 'offers', label: t('shell.account.offers'), icon: iconFileText, path: paths.offers },
    },
    has('admin') && { id: 'staff', label: t('shell.account.staff'), icon: iconUsers, path: paths.staff },
    has('admin') && {
      ...{ id: 'failures', label: t('shell.account.failures'), icon: iconAlert, path: paths.deadLetters },
    },
    has('reviewer') && {
      ...{ id: 'identity-reviews', label: t('shell.account.identityReviews') },
      ...{ icon: iconShield, path: paths.identityReviews },
    },
    has('reviewer') && {
      ...{ id: 'successions', label: t('shell.account.successions') },
      ...{ icon: iconShield, path: paths.successions },
    },
    roles.length > 0 && {
      ...{ id: 'tokens', label: t('shell.account.tokens'), icon: iconKey, path: paths.staffTokens },
    },
  ];
  return pages.filter((page) => page !== false);
}
