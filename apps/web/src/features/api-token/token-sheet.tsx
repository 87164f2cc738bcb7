import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import type { FormError } from '@atrium/ui/form/error-summary';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

type TokenSheetProps = {
  readonly form: {
    readonly values: { readonly name: string };
    readonly set: (field: 'name') => (value: string) => void;
    readonly errorOf: (field: string) => string | undefined;
    readonly error: () => FormError | null;
    readonly busy: () => boolean;
    readonly submit: () => Promise<void>;
  };
  /** Why no token can be made yet. */
  readonly disabledReason?: string | undefined;
  readonly onClose: () => void;
  /** What it may do, and until when. */
  readonly children: JSX.Element;
};

/** A new token: its name, and what its kind asks besides. */
export const TokenSheet = (props: TokenSheetProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={() => props.onClose()}
    title={t('tokens.create.title')}
    description={t('tokens.create.lead')}
    closeLabel={t('common.close')}
  >
    <FormShell
      busy={props.form.busy()}
      error={props.form.error()}
      onSubmit={props.form.submit}
      submitLabel={t('tokens.create.submit')}
      busyLabel={t('tokens.create.busy')}
      disabledReason={props.disabledReason}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <TextField
        name="name"
        required
        maxLength={tokenLimits.name}
        label={t('tokens.create.name')}
        help={t('tokens.create.nameHelp')}
        value={props.form.values.name}
        onInput={props.form.set('name')}
        error={props.form.errorOf('name')}
      />
      {props.children}
    </FormShell>
  </Sheet>
);
