import {
  maxSuccessionDocumentBytes,
  maxSuccessionDocuments,
} from '@atrium/contracts/succession/succession-types';
import type { SuccessionView } from '@atrium/contracts/succession/succession-view';
import { FileField } from '@atrium/ui/field/file-field';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { ActionButton } from './action-button.tsx';

type CollectDocumentsProps = {
  readonly organizationId: string;
  readonly documents: number;
  readonly onChange: (request: SuccessionView) => void;
};

export function CollectDocuments(props: CollectDocumentsProps): JSX.Element {
  const [sending, setSending] = createSignal(false);
  const [error, setError] = createSignal<string | null>(null);
  const organizationId = () => props.organizationId as never;
  const send = async (file: File): Promise<void> => {
    setError(null);
    setSending(true);
    try {
      props.onChange(await upload('succession.upload', { organizationId: organizationId() }, file));
    } catch (thrown) {
      setError(refusalText(thrown));
    } finally {
      setSending(false);
    }
  };
  const status = (): string => {
    if (sending()) return t('succession.document.sending');
    return props.documents > 0 ? t('succession.document.received', { count: props.documents }) : '';
  };
  return (
    <>
      <Show when={props.documents < maxSuccessionDocuments}>
        <FileField
          name="document"
          label={t('succession.document.label', { number: props.documents + 1 })}
          help={t('succession.document.help', { megabytes: maxSuccessionDocumentBytes / 1_000_000 })}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          chooseLabel={t('succession.document.choose')}
          replaceLabel={t('succession.document.choose')}
          onChoose={(file) => void send(file)}
          error={error()}
          status={status()}
        />
      </Show>
      <ActionButton
        variant="primary"
        label={t('succession.submit')}
        disabledReason={props.documents === 0 ? t('succession.documentsFirst') : undefined}
        run={async () =>
          props.onChange(await api.succession.submit.mutate({ organizationId: organizationId() }))
        }
      />
    </>
  );
}
