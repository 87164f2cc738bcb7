import type { StaffView } from '@atrium/contracts/staff/staff-view';
import { Menu } from '@atrium/ui/menu/menu';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

export type OpenPerson = { readonly what: 'roles' | 'end'; readonly person: StaffView };

type StaffMenuProps = { readonly person: StaffView; readonly onOpen: (open: OpenPerson) => void };

/** What can be done about one of the staff; nobody ends their own place. */
export const StaffMenu = (props: StaffMenuProps): JSX.Element => (
  <Menu
    label={t('staff.menu', { name: props.person.name })}
    items={[
      {
        id: 'roles',
        label: t('staff.change'),
        onSelect: () => props.onOpen({ what: 'roles', person: props.person }),
      },
      {
        id: 'end',
        label: t('staff.end'),
        danger: true,
        disabledReason: props.person.mine ? t('errors.staff.own_end') : undefined,
        onSelect: () => props.onOpen({ what: 'end', person: props.person }),
      },
    ]}
  />
);
