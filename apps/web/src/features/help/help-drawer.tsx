import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { SidePanel } from '@atrium/ui/side-panel/side-panel';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { HelpGuide } from './help-guide.tsx';
import { HelpOverview } from './help-overview.tsx';
import { closeHelp, helpView } from './help-state.ts';

export type HelpReaderProps = { readonly organization: MyOrganizationView | undefined };

/** Help beside the page, which stays in use; on a small screen over it (HELP-6). */
export function HelpDrawer(props: HelpReaderProps): JSX.Element {
  const wide = matchMedia('(width >= 1100px)');
  const [beside, setBeside] = createSignal(wide.matches);
  const follow = (): void => void setBeside(wide.matches);
  wide.addEventListener('change', follow);
  onCleanup(() => wide.removeEventListener('change', follow));
  const content = (): JSX.Element => <HelpContent organization={props.organization} />;
  return (
    <Show
      when={beside()}
      fallback={
        <Sheet open onOpenChange={closeHelp} title={t('help.title')} closeLabel={t('help.close')}>
          {content()}
        </Sheet>
      }
    >
      <SidePanel title={t('help.title')} closeLabel={t('help.close')} onClose={closeHelp}>
        {content()}
      </SidePanel>
    </Show>
  );
}

function HelpContent(props: HelpReaderProps): JSX.Element {
  const guideId = (): string | undefined => {
    const view = helpView();
    return view?.kind === 'guide' ? view.id : undefined;
  };
  const [query, setQuery] = createSignal('');
  return (
    <Show
      when={guideId()}
      keyed
      fallback={<HelpOverview organization={props.organization} query={query()} onQuery={setQuery} />}
    >
      {(id) => <HelpGuide id={id} organization={props.organization} />}
    </Show>
  );
}
