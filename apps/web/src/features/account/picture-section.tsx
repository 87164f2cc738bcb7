import type { AccountView } from '@atrium/contracts/account/account-view';
import { limits } from '@atrium/contracts/limits';
import { Avatar } from '@atrium/ui/avatar/avatar';
import { Button } from '@atrium/ui/button/button';
import { FileButton } from '@atrium/ui/field/file-button';
import { Section } from '@atrium/ui/page/section';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from './profile-sections.module.css';
import { useAccountChanged } from './use-account-changed.ts';

const PictureDialog = lazy(async () => ({ default: (await import('./picture-dialog.tsx')).PictureDialog }));

const maxMegabytes = limits.pictureBytes / 1_000_000;

/** The picture that stands for the person; the initials do without one (ACC-5, ACC-10). */
export function PictureSection(props: { readonly account: AccountView }): JSX.Element {
  const changed = useAccountChanged();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [error, setError] = createSignal('');
  const [removing, setRemoving] = createSignal(false);

  const choose = (file: File): void => {
    const tooLarge = file.size > limits.pictureBytes;
    setError(tooLarge ? t('profile.picture.tooLarge', { max: maxMegabytes }) : '');
    if (!tooLarge) setChosen(file);
  };
  const done = (account: AccountView, title: string): void => {
    setChosen(null);
    changed(account);
    showToast({ tone: 'success', title });
  };
  const remove = async (): Promise<void> => {
    setRemoving(true);
    setError('');
    try {
      done(await api.account.removePicture.mutate({}), t('profile.picture.removed'));
    } catch (thrown) {
      setError(refusalText(thrown));
    } finally {
      setRemoving(false);
    }
  };

  return (
    <Section title={t('profile.picture.title')} lead={t('profile.picture.lead')}>
      <div class={styles.row}>
        <Avatar
          size="large"
          name={`${props.account.firstName} ${props.account.lastName}`}
          pictureUrl={props.account.pictureKey && paths.image(props.account.pictureKey)}
        />
        <FileButton accept="image/png,image/jpeg,image/webp" onChoose={choose}>
          {t(props.account.pictureKey ? 'profile.picture.replace' : 'profile.picture.choose')}
        </FileButton>
        <Show when={props.account.pictureKey}>
          <Button variant="quiet" busy={removing()} onClick={() => void remove()}>
            {t('profile.picture.remove')}
          </Button>
        </Show>
      </div>
      <p class={styles.note}>{t('profile.picture.formats', { max: maxMegabytes })}</p>
      <p class={styles.error} role="alert">
        {error()}
      </p>
      <Show when={chosen()} keyed>
        {(file) => (
          <Suspense>
            <PictureDialog
              file={file}
              onClose={() => setChosen(null)}
              onDone={(account) => done(account, t('profile.picture.saved'))}
            />
          </Suspense>
        )}
      </Show>
    </Section>
  );
}
