import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import styles from './delete-organization-page.module.css';

/** What can still be downloaded, before nothing can (ORG-7). */
export function KeepCopy(props: { readonly organizationId: string }): JSX.Element {
  const organizationId = () => props.organizationId as never;
  return (
    <Section title={t('deletion.export.title')} lead={t('deletion.export.text')}>
      <div class={styles.row}>
        <Download
          label={t('deletion.export.data')}
          save={() => saveFile('organization.export', { organizationId: organizationId() })}
        />
        <Download
          label={t('deletion.export.log')}
          save={() => saveFile('audit.export', { organizationId: organizationId(), locale: locale() })}
        />
      </div>
    </Section>
  );
}

function Download(props: { readonly label: string; readonly save: () => Promise<void> }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    await props.save().catch(tellRefusal);
    setBusy(false);
  };
  return (
    <Button
      icon={iconDownload}
      busy={busy()}
      busyLabel={t('deletion.export.exporting')}
      onClick={() => void save()}
    >
      {props.label}
    </Button>
  );
}
