import { api } from '../../lib/api.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { hasPasskeys, usePasskey } from '../../lib/passkeys.ts';
import { refusalText } from '../../lib/refusal-text.ts';

/** With a passkey, alone or beside a proven password. Answers null when there is a session now, else why there is none. */
export async function signInWithPasskey(alone: boolean): Promise<string | null> {
  await ensureMessages(['factors', 'errors', 'shell']);
  if (!hasPasskeys()) return t('factors.step.passkeyMissing');
  let assertion: Awaited<ReturnType<typeof usePasskey>> | undefined;
  try {
    const { options } = await api.session.startPasskeySignIn.mutate({ alone });
    assertion = await usePasskey(options).catch(() => undefined);
    if (!assertion) return t('factors.step.passkeyFailed');
    await api.session.finishSignIn.mutate({ method: 'passkey', assertion });
    return null;
  } catch (error) {
    return refusalText(error);
  }
}
