import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';

type ActionButtonProps = {
  readonly label: string;
  readonly variant: 'primary' | 'secondary';
  readonly disabledReason?: string | undefined;
  readonly doneText?: string;
  readonly run: () => Promise<void>;
};

/** One call without a form: shows that it is under way, and says why it did not succeed. */
export function ActionButton(props: ActionButtonProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await props.run();
      if (props.doneText) showToast({ tone: 'success', title: props.doneText });
    } catch (error) {
      showToast({ tone: 'danger', title: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button
        variant={props.variant}
        busy={busy()}
        busyLabel={t('common.loading')}
        disabledReason={props.disabledReason}
        onClick={() => void run()}
      >
        {props.label}
      </Button>
    </div>
  );
}
