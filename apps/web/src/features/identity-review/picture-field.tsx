import type { IdentityDocumentKind } from '@atrium/contracts/identity-review/identity-review-types';
import { errorMessage } from '@atrium/i18n/error-message';
import { FileField } from '@atrium/ui/field/file-field';
import { Icon } from '@atrium/ui/icon/icon';
import { iconCheck } from '@atrium/ui/icon/icons';
import { Progress } from '@atrium/ui/progress/progress';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { toRefusal } from '../../lib/refusal.ts';

type PictureFieldProps = {
  readonly kind: IdentityDocumentKind;
  readonly uploadToken: string;
  readonly received: boolean;
  readonly onReceived: (uploaded: readonly IdentityDocumentKind[]) => void;
};

/** One side of the document, or the face: chosen, sent with its progress, and replaceable. */
export function PictureField(props: PictureFieldProps): JSX.Element {
  const [part, setPart] = createSignal<number | null>(null);
  const [error, setError] = createSignal<string | null>(null);
  let underWay: AbortController | undefined;
  const send = async (file: File): Promise<void> => {
    const { kind, uploadToken } = props;
    // Another choice takes the place of what is still on its way.
    underWay?.abort();
    const mine = new AbortController();
    underWay = mine;
    setError(null);
    setPart(0);
    try {
      await ensureMessages(['errors']);
      const input = { kind, uploadToken };
      const { signal } = mine;
      const { uploaded } = await upload('identityReview.upload', input, file, {
        onProgress: setPart,
        signal,
      });
      props.onReceived(uploaded);
    } catch (thrown) {
      if (mine.signal.aborted) return;
      const refusal = toRefusal(thrown);
      setError(refusal === 'offline' ? t('shell.notSaved') : errorMessage(t, refusal));
    } finally {
      if (underWay === mine) setPart(null);
    }
  };
  const percent = (): number => Math.round((part() ?? 0) * 100);
  return (
    <FileField
      name={props.kind}
      required
      label={t(`identity.collect.${props.kind}`)}
      help={t(`identity.collect.${props.kind}Help`)}
      accept="image/jpeg,image/png,image/webp"
      chooseLabel={t('identity.collect.choose')}
      replaceLabel={t('identity.collect.replace')}
      onChoose={(file) => void send(file)}
      done={props.received && part() === null}
      error={error()}
      status={
        <Switch>
          <Match when={part() !== null}>
            <Progress
              label={t('identity.collect.uploading')}
              value={percent()}
              valueText={t('identity.collect.percent', { part: percent() })}
            />
          </Match>
          <Match when={props.received}>
            <Icon path={iconCheck} size={16} />
            {t('identity.collect.received')}
          </Match>
        </Switch>
      }
    />
  );
}
