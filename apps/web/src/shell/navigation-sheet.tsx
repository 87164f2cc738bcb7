import { Sheet } from '@atrium/ui/sheet/sheet';
import type { JSX } from 'solid-js';
import { t } from '../lib/i18n.ts';
import { Navigation, type NavigationProps } from './navigation.tsx';

type NavigationSheetProps = NavigationProps & { readonly onClose: () => void };

/** The menu on a small screen; its own chunk, because a large screen never asks for it. */
export function NavigationSheet(props: NavigationSheetProps): JSX.Element {
  return (
    <Sheet
      open
      side="left"
      onOpenChange={() => props.onClose()}
      title={t('shell.nav.label')}
      closeLabel={t('shell.nav.close')}
    >
      <Navigation organization={props.organization} staffRoles={props.staffRoles} />
    </Sheet>
  );
}
