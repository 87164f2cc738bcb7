import type { Ability } from '@atrium/contracts/organization/organization-view';
import { t } from './i18n.ts';

/** Why something cannot be done and who can; nothing while it is allowed. */
export const reasonOf = (ability: Ability | undefined): string | undefined =>
  ability === undefined || ability.allowed
    ? undefined
    : t('errors.permission.denied', { missing: ability.missing ?? '' });
