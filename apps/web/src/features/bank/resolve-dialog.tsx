import { limits } from '@atrium/contracts/limits';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { TextArea } from '@atrium/ui/field/text-area';
import type { FormError } from '@atrium/ui/form/error-summary';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

type ResolveDialogProps = {
  readonly title: string;
  readonly form: {
    readonly values: { readonly reason: string };
    readonly set: (field: 'reason') => (value: string) => void;
    readonly errorOf: (field: string) => string | undefined;
    readonly error: () => FormError | null;
    readonly busy: () => boolean;
    readonly submit: () => Promise<void>;
  };
  readonly onClose: () => void;
  /** What can be decided. */
  readonly children: JSX.Element;
};

/** A decision about money, with the reason that is recorded. */
export const ResolveDialog = (props: ResolveDialogProps): JSX.Element => (
  <Dialog
    open
    onOpenChange={(open) => !open && props.onClose()}
    title={props.title}
    closeLabel={t('common.close')}
  >
    <FormShell
      busy={props.form.busy()}
      error={props.form.error()}
      onSubmit={props.form.submit}
      submitLabel={t('bankDesk.resolve.submit')}
      busyLabel={t('common.saving')}
    >
      {props.children}
      <TextArea
        name="reason"
        label={t('bankDesk.resolve.reason')}
        required
        rows={2}
        maxLength={limits.moneyReason}
        value={props.form.values.reason}
        onInput={props.form.set('reason')}
        error={props.form.errorOf('reason')}
      />
    </FormShell>
  </Dialog>
);

/** What follows a decision: the dialog closes, and the list no longer has what it was about. */
export function useResolved(close: () => void, queryKey: readonly string[]): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    showToast({ tone: 'success', title: t('bankDesk.resolve.done') });
    close();
    await client.invalidateQueries({ queryKey });
  };
}
