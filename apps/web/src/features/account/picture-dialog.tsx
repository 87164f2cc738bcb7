import type { AccountView } from '@atrium/contracts/account/account-view';
import type { JSX } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { CropDialog } from '../image/crop-dialog.tsx';

type PictureDialogProps = {
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: (account: AccountView) => void;
};

/** Which square of the picture is kept, before it is sent (ACC-10). */
export const PictureDialog = (props: PictureDialogProps): JSX.Element => (
  <CropDialog
    file={props.file}
    title={t('profile.picture.cropTitle')}
    description={t('profile.picture.cropText')}
    saveLabel={t('profile.picture.save')}
    moveLabel={t('profile.picture.move')}
    resizeLabel={t('profile.picture.resize')}
    aspect={1}
    save={async (crop) => props.onDone(await upload('account.updatePicture', { crop }, props.file))}
    onClose={props.onClose}
  />
);
