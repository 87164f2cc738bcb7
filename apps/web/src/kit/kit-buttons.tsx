import { Button, type ButtonVariant } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { iconExternalLink, iconPlus, iconSettings, iconTrash } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { Tooltip } from '@atrium/ui/tooltip/tooltip';
import { createSignal, For, type JSX } from 'solid-js';
import styles from './kit-page.module.css';

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger'];
const words: Record<ButtonVariant, string> = {
  primary: 'Add address',
  secondary: 'Export',
  quiet: 'Cancel',
  danger: 'Delete project',
};
const reason = 'Only a legal representative can change this: Anna Müller or Pierre Favre.';

export function KitButtons(): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const work = (): void => {
    setBusy(true);
    setTimeout(() => setBusy(false), 1500);
  };
  return (
    <Section title="Buttons" lead="Verbs. A denied one stays reachable and says why.">
      <Card>
        <div class={styles.column}>
          <For each={variants}>
            {(variant) => (
              <div class={styles.row}>
                <Button variant={variant}>{words[variant]}</Button>
                <Button variant={variant} icon={variant === 'danger' ? iconTrash : iconPlus}>
                  {words[variant]}
                </Button>
                <Button variant={variant} size="small">
                  {words[variant]}
                </Button>
                <Button variant={variant} busy={true} busyLabel="Working">
                  {words[variant]}
                </Button>
                <Button variant={variant} disabled={true}>
                  {words[variant]}
                </Button>
                <Button variant={variant} disabledReason={reason}>
                  With a reason
                </Button>
                <Button variant={variant} icon={iconSettings} aria-label="Settings" />
              </div>
            )}
          </For>
          <div class={styles.row}>
            <Button variant="primary" busy={busy()} busyLabel="Saving" onClick={work}>
              Save for a moment
            </Button>
            <LinkButton href="#buttons" variant="primary">
              Link button
            </LinkButton>
            <LinkButton href="#buttons" iconEnd={iconExternalLink}>
              Open the guide
            </LinkButton>
            <CopyButton text="CH93 0076 2011 6238 5295 7" label="Copy" copiedLabel="Copied" />
            <CopyButton text="x" label="Copy the number" copiedLabel="Copied" iconOnly={true} />
            <Tooltip text="21 November 2025, 07:20:31" focusable={true}>
              3 minutes ago
            </Tooltip>
            <Tooltip text="What a tooltip adds, the label does not repeat.">
              <Button icon={iconSettings} variant="quiet" aria-label="Settings" />
            </Tooltip>
          </div>
        </div>
      </Card>
    </Section>
  );
}
