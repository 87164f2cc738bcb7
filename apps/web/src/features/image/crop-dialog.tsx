import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { type Crop, ImageCrop, type PictureSize } from '@atrium/ui/image-crop/image-crop';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from './crop.module.css';

/** What is chosen so far, for a preview of it. */
export type Cut = { readonly address: string; readonly crop: Crop; readonly picture: PictureSize };

type CropDialogProps = {
  readonly file: File;
  readonly title: string;
  readonly description: string;
  readonly saveLabel: string;
  readonly moveLabel: string;
  readonly resizeLabel: string;
  /** Width / height that is kept; free when left out. */
  readonly aspect?: number;
  readonly preview?: (cut: () => Cut) => JSX.Element;
  /** Sends it; what it throws is told here, and the dialog stays. */
  readonly save: (crop: Crop | null) => Promise<void>;
  readonly onClose: () => void;
};

/** What of a picture is kept, before it is sent. */
export function CropDialog(props: CropDialogProps): JSX.Element {
  const address = URL.createObjectURL(props.file);
  onCleanup(() => URL.revokeObjectURL(address));
  const [cut, setCut] = createSignal<Cut | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  const crop = (): Crop | null => cut()?.crop ?? null;
  const save = async (): Promise<void> => {
    setBusy(true);
    setError('');
    try {
      await props.save(crop());
    } catch (thrown) {
      setError(refusalText(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={props.title}
      description={props.description}
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
            {props.saveLabel}
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
          aspect={props.aspect}
          onChange={(next, picture) => setCut({ address, crop: next, picture })}
          onBroken={() => setError(t('errors.image.unreadable'))}
          moveLabel={props.moveLabel}
          resizeLabel={props.resizeLabel}
        />
        <Show when={cut()}>{(present) => props.preview?.(present)}</Show>
      </div>
    </Dialog>
  );
}
