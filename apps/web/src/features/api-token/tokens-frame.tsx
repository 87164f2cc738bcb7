import { Button } from '@atrium/ui/button/button';
import { iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { RevokeTokenDialog } from './revoke-token-dialog.tsx';
import { SecretDialog } from './secret-dialog.tsx';

type TokensFrameProps<T> = {
  readonly title: string;
  readonly lead: string;
  readonly create: (on: {
    readonly onClose: () => void;
    readonly onCreated: (secret: string) => void;
  }) => JSX.Element;
  readonly revoke: (token: T) => Promise<unknown>;
  /** The list has one more, or one that is over. */
  readonly onChanged: () => void;
  readonly children: (onRevoke: (token: T) => void) => JSX.Element;
};

/** A list of tokens with what is done to them: one is made, its secret shown once, one is revoked. */
export function TokensFrame<T extends { readonly name: string }>(props: TokensFrameProps<T>): JSX.Element {
  const [creating, setCreating] = createSignal(false);
  const [secret, setSecret] = createSignal<string | null>(null);
  const [revoked, setRevoked] = createSignal<T | null>(null);
  const show = (created: string): void => {
    setCreating(false);
    setSecret(created);
    props.onChanged();
  };
  const forget = (): void => {
    setRevoked(null);
    props.onChanged();
  };
  usePageTitle(() => props.title);
  return (
    <>
      <PageHeader
        title={props.title}
        lead={props.lead}
        actions={
          <Button variant="primary" icon={iconPlus} onClick={() => setCreating(true)}>
            {t('tokens.create.open')}
          </Button>
        }
      />
      {props.children((token) => setRevoked(() => token))}
      <Show when={creating()}>{props.create({ onClose: () => setCreating(false), onCreated: show })}</Show>
      <Show when={secret()}>
        {(shown) => <SecretDialog secret={shown()} onClose={() => setSecret(null)} />}
      </Show>
      <Show when={revoked()}>
        {(token) => (
          <RevokeTokenDialog
            name={token().name}
            revoke={() => props.revoke(token())}
            onClose={() => setRevoked(null)}
            onRevoked={forget}
          />
        )}
      </Show>
    </>
  );
}
