import type { AccountView } from '@atrium/contracts/account/account-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { type Crop, ImageCrop } from '@atrium/ui/image-crop/image-crop';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';

type PictureDialogProps = {
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: (account: AccountView) => void;
};

/** Which square of the picture is kept, before it is sent (ACC-10). */
export function PictureDialog(props: PictureDialogProps): JSX.Element {
  const address = URL.createObjectURL(props.file);
  onCleanup(() => URL.revokeObjectURL(address));
  const [crop, setCrop] = createSignal<Crop | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  const save = async (): Promise<void> => {
    setBusy(true);
    setError('');
    try {
      props.onDone(await upload('account.updatePicture', { crop: crop() }, props.file));
    } catch (thrown) {
      setError(refusalText(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('profile.picture.cropTitle')}
      description={t('profile.picture.cropText')}
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
            {t('profile.picture.save')}
          </Button>
        </>
      }
    >
      <Show when={error()}>
        <Banner tone="danger">{error()}</Banner>
      </Show>
      <ImageCrop
        src={address}
        crop={crop()}
        aspect={1}
        onChange={setCrop}
        onBroken={() => setError(t('errors.image.unreadable'))}
        moveLabel={t('profile.picture.move')}
        resizeLabel={t('profile.picture.resize')}
      />
    </Dialog>
  );
}
