import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { errorMessage } from '@atrium/i18n/error-message';
import { Button } from '@atrium/ui/button/button';
import { iconUpload } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery, organizationQuery } from '../../lib/queries.ts';
import { toRefusal } from '../../lib/refusal.ts';
import styles from './logo-section.module.css';

const LogoDialog = lazy(async () => ({ default: (await import('./logo-dialog.tsx')).LogoDialog }));

const maxMegabytes = 2;

/** The logo that stands in place of the name at the top left (ORG-4). */
export function LogoSection(props: { readonly organization: OrganizationView }): JSX.Element {
  const client = useQueryClient();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  let input: HTMLInputElement | undefined;
  const mayChange = (): boolean => props.organization.can.update.allowed;

  const choose = (file: File | undefined): void => {
    setError('');
    if (!file) return;
    if (file.size > maxMegabytes * 1_000_000) return void setError(t('logo.tooLarge', { max: maxMegabytes }));
    setChosen(file);
  };
  const show = async (changed: OrganizationView, title: string): Promise<void> => {
    setChosen(null);
    client.setQueryData(organizationQuery(changed.id).queryKey, changed);
    showToast({ tone: 'success', title });
    await client.invalidateQueries({ queryKey: accountQuery().queryKey });
  };
  const remove = async (): Promise<void> => {
    setBusy(true);
    setError('');
    try {
      const changed = await api.organization.removeLogo.mutate({ organizationId: props.organization.id });
      await show(changed, t('logo.removed'));
    } catch (thrown) {
      const refusal = toRefusal(thrown);
      setError(refusal === 'offline' ? t('shell.notSaved') : errorMessage(t, refusal));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={t('logo.title')} lead={t('logo.lead')}>
      <div class={styles.logo}>
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
        <Show when={mayChange()}>
          <div class={styles.actions}>
            <input
              ref={input}
              class="visually-hidden"
              type="file"
              tabindex="-1"
              aria-label={t('logo.choose')}
              accept="image/png,image/jpeg,image/webp,image/svg+xml"
              onChange={({ currentTarget }) => {
                choose(currentTarget.files?.[0]);
                currentTarget.value = '';
              }}
            />
            <Button icon={iconUpload} onClick={() => input?.click()}>
              {props.organization.logoKey ? t('logo.replace') : t('logo.choose')}
            </Button>
            <Show when={props.organization.logoKey}>
              <Button
                variant="quiet"
                busy={busy()}
                busyLabel={t('common.saving')}
                onClick={() => void remove()}
              >
                {t('logo.remove')}
              </Button>
            </Show>
          </div>
        </Show>
        <p class={styles.note}>{t('logo.formats', { max: maxMegabytes })}</p>
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
