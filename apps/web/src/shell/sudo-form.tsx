import { Button } from '@atrium/ui/button/button';
import type { JSX } from 'solid-js';
import { api } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { PasswordDialog } from './password-dialog.tsx';

type SudoFormProps = { readonly onConfirmed: () => void; readonly onCancel: () => void };

export const SudoForm = (props: SudoFormProps): JSX.Element => (
  <PasswordDialog
    title={t('shell.sudo.title')}
    text={t('shell.sudo.text')}
    submitLabel={t('common.continue')}
    busyLabel={t('common.loading')}
    secondary={
      <Button variant="quiet" onClick={() => props.onCancel()}>
        {t('common.cancel')}
      </Button>
    }
    submit={(password) => api.session.confirmPassword.mutate({ password })}
    onDone={() => props.onConfirmed()}
    onClose={() => props.onCancel()}
  />
);
