import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Button } from '@atrium/ui/button/button';
import { FileButton } from '@atrium/ui/field/file-button';
import { Section } from '@atrium/ui/page/section';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery, organizationQuery } from '../../lib/queries.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from './logo-section.module.css';

const LogoDialog = lazy(async () => ({ default: (await import('./logo-dialog.tsx')).LogoDialog }));

const maxMegabytes = 2;

/** The logo that stands in place of the name at the top left (ORG-4). */
export function LogoSection(props: { readonly organization: OrganizationView }): JSX.Element {
  const client = useQueryClient();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [error, setError] = createSignal('');
  const mayChange = (): boolean => props.organization.can.update.allowed;

  const choose = (file: File): void => {
    const tooLarge = file.size > maxMegabytes * 1_000_000;
    setError(tooLarge ? t('logo.tooLarge', { max: maxMegabytes }) : '');
    if (!tooLarge) setChosen(file);
  };
  const show = async (changed: OrganizationView, title: string): Promise<void> => {
    setChosen(null);
    client.setQueryData(organizationQuery(changed.id).queryKey, changed);
    showToast({ tone: 'success', title });
    await client.invalidateQueries({ queryKey: accountQuery().queryKey });
  };

  return (
    <Section title={t('logo.title')} lead={t('logo.lead')}>
      <div class={styles.logo}>
        <PresentLogo organization={props.organization} />
        <Show when={mayChange()}>
          <div class={styles.actions}>
            <FileButton accept="image/png,image/jpeg,image/webp,image/svg+xml" onChoose={choose}>
              {props.organization.logoKey ? t('logo.replace') : t('logo.choose')}
            </FileButton>
            <Show when={props.organization.logoKey}>
              <RemoveLogo
                organizationId={props.organization.id}
                onError={setError}
                onDone={(changed) => void show(changed, t('logo.removed'))}
              />
            </Show>
          </div>
          <p class={styles.note}>{t('logo.formats', { max: maxMegabytes })}</p>
        </Show>
        <p class={styles.error} role="alert">
          {error()}
        </p>
      </div>
      <Show when={chosen()} keyed>
        {(file) => (
          <Suspense>
            <LogoDialog
              organizationId={props.organization.id}
              file={file}
              onClose={() => setChosen(null)}
              onDone={(changed) => void show(changed, t('logo.saved'))}
            />
          </Suspense>
        )}
      </Show>
    </Section>
  );
}

const PresentLogo = (props: { readonly organization: OrganizationView }): JSX.Element => (
  <div class={styles.present}>
    <Show
      when={props.organization.logoKey}
      fallback={<span class={styles.none}>{props.organization.name}</span>}
    >
      {(key) => (
        <img
          class={styles.picture}
          src={paths.image(key())}
          alt={t('logo.alt', { name: props.organization.name })}
        />
      )}
    </Show>
  </div>
);

type RemoveLogoProps = {
  readonly organizationId: OrganizationView['id'];
  readonly onError: (text: string) => void;
  readonly onDone: (changed: OrganizationView) => void;
};

function RemoveLogo(props: RemoveLogoProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const remove = async (): Promise<void> => {
    setBusy(true);
    props.onError('');
    try {
      props.onDone(await api.organization.removeLogo.mutate({ organizationId: props.organizationId }));
    } catch (thrown) {
      props.onError(refusalText(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="quiet" busy={busy()} busyLabel={t('common.saving')} onClick={() => void remove()}>
      {t('logo.remove')}
    </Button>
  );
}
