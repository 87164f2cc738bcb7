import {
  type IdentityDocumentKind,
  identityDocumentKinds,
  maxIdentityDocumentBytes,
} from '@atrium/contracts/identity-review/identity-review-types';
import type { IdentityReviewView } from '@atrium/contracts/identity-review/identity-review-view';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, For, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { AuthLayout } from '../auth/auth-layout.tsx';
import styles from './identity-review.module.css';
import { PictureField } from './picture-field.tsx';
import { WhatHappensNext } from './what-happens-next.tsx';

type CollectPicturesProps = {
  readonly token: string;
  readonly uploadToken: string;
  readonly uploaded: readonly IdentityDocumentKind[];
  readonly onSubmitted: (review: IdentityReviewView) => void;
};

/** Three pictures, each sent as soon as it is chosen; what has arrived stays when the page is left. */
export function CollectPictures(props: CollectPicturesProps): JSX.Element {
  const [uploaded, setUploaded] = createSignal(props.uploaded);
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () => api.identityReview.submit.mutate({ token: props.token }),
    onDone: (review) => props.onSubmitted(review),
  });
  const complete = (): boolean => uploaded().length === identityDocumentKinds.length;
  return (
    <AuthLayout
      title={t('identity.collect.title')}
      lead={t('identity.collect.lead', { megabytes: maxIdentityDocumentBytes / 1_000_000 })}
    >
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('identity.collect.submit')}
        busyLabel={t('identity.collect.uploading')}
        disabledReason={complete() ? undefined : t('identity.collect.missing')}
      >
        <For each={identityDocumentKinds}>
          {(kind) => (
            <PictureField
              kind={kind}
              uploadToken={props.uploadToken}
              received={uploaded().includes(kind)}
              onReceived={setUploaded}
            />
          )}
        </For>
      </FormShell>
      <div class={styles.after}>
        <p class={styles.note}>{t('identity.collect.keepLink')}</p>
        <div>
          <CopyButton
            text={location.href}
            label={t('identity.collect.copyLink')}
            copiedLabel={t('identity.collect.linkCopied')}
          />
        </div>
      </div>
      <WhatHappensNext />
    </AuthLayout>
  );
}
