import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import type { JSX } from 'solid-js';
import { t } from '../lib/i18n.ts';
import { answerLeaving } from '../lib/unsaved-changes.ts';

/** Over a form with changes that are not saved, when somebody is about to leave it. */
export const LeaveDialog = (): JSX.Element => (
  <Dialog
    open
    onOpenChange={() => answerLeaving(false)}
    title={t('shell.leave.title')}
    description={t('shell.leave.text')}
    closeLabel={t('common.close')}
    footer={
      <>
        <Button variant="quiet" onClick={() => answerLeaving(true)}>
          {t('shell.leave.leave')}
        </Button>
        <Button variant="primary" onClick={() => answerLeaving(false)}>
          {t('shell.leave.stay')}
        </Button>
      </>
    }
  />
);
