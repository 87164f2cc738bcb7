import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import type { JSX } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { CropDialog, type Cut } from '../image/crop-dialog.tsx';
import { logoPreview } from './logo-preview.ts';
import styles from './logo-section.module.css';

type LogoDialogProps = {
  readonly organizationId: OrganizationView['id'];
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: (changed: OrganizationView) => void;
};

/** What of the picture is kept, and how it will look at the top left, before it is sent (ORG-4). */
export function LogoDialog(props: LogoDialogProps): JSX.Element {
  return (
    <CropDialog
      file={props.file}
      title={t('logo.crop.title')}
      description={t('logo.crop.text')}
      saveLabel={t('logo.crop.save')}
      moveLabel={t('logo.crop.move')}
      resizeLabel={t('logo.crop.resize')}
      preview={(cut) => <Preview {...cut()} />}
      save={async (crop) => {
        const input = { organizationId: props.organizationId, crop };
        props.onDone(await upload('organization.updateLogo', input, props.file));
      }}
      onClose={props.onClose}
    />
  );
}

const Preview = (props: Cut): JSX.Element => (
  <div>
    <p class={styles.previewTitle}>{t('logo.crop.preview')}</p>
    <div class={styles.bar}>
      <div class={styles.preview} style={logoPreview(props.crop, props.picture)}>
        <img src={props.address} alt="" />
      </div>
    </div>
  </div>
);
