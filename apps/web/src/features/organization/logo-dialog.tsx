import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { type Crop, ImageCrop, type PictureSize } from '@atrium/ui/image-crop/image-crop';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { logoPreview } from './logo-preview.ts';
import styles from './logo-section.module.css';

type LogoDialogProps = {
  readonly organizationId: string;
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: (changed: OrganizationView) => void;
};

/** What of the picture is kept, and how it will look at the top left, before it is sent (ORG-4). */
export function LogoDialog(props: LogoDialogProps): JSX.Element {
  const address = URL.createObjectURL(props.file);
  onCleanup(() => URL.revokeObjectURL(address));
  const [crop, setCrop] = createSignal<Crop | null>(null);
  const [picture, setPicture] = createSignal({ width: 1, height: 1 });
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');

  const save = async (): Promise<void> => {
    setBusy(true);
    setError('');
    try {
      const input = { organizationId: props.organizationId as never, crop: crop() };
      props.onDone(await upload('organization.updateLogo', input, props.file));
    } catch (thrown) {
      setError(refusalText(thrown));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('logo.crop.title')}
      description={t('logo.crop.text')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
          <Button
            variant="primary"
            busy={busy()}
            busyLabel={t('common.saving')}
            disabled={crop() === null}
            onClick={() => void save()}
          >
            {t('logo.crop.save')}
          </Button>
        </>
      }
    >
      <div class={styles.editor}>
        <Show when={error()}>
          <Banner tone="danger">{error()}</Banner>
        </Show>
        <ImageCrop
          src={address}
          crop={crop()}
          onChange={(next, size) => {
            setCrop(next);
            setPicture(size);
          }}
          onBroken={() => setError(t('errors.image.unreadable'))}
          moveLabel={t('logo.crop.move')}
          resizeLabel={t('logo.crop.resize')}
        />
        <Show when={crop()}>{(part) => <Preview address={address} crop={part()} picture={picture()} />}</Show>
      </div>
    </Dialog>
  );
}

type PreviewProps = { readonly address: string; readonly crop: Crop; readonly picture: PictureSize };

const Preview = (props: PreviewProps): JSX.Element => (
  <div>
    <p class={styles.previewTitle}>{t('logo.crop.preview')}</p>
    <div class={styles.bar}>
      <div class={styles.preview} style={logoPreview(props.crop, props.picture)}>
        <img src={props.address} alt="" />
      </div>
    </div>
  </div>
);
