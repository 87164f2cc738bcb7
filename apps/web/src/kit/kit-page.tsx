import { Button } from '@atrium/ui/button/button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconArrowLeft, iconMoon, iconSun } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { applyAccent, defaultAccent } from '@atrium/ui/theme/accent-shades';
import { ToastRegion } from '@atrium/ui/toast/toast';
import { createSignal, For, type JSX } from 'solid-js';
import { KitButtons } from './kit-buttons.tsx';
import { KitFields } from './kit-fields.tsx';
import { KitForms } from './kit-forms.tsx';
import { KitLayout } from './kit-layout.tsx';
import { KitMessages } from './kit-messages.tsx';
import { KitOverlays } from './kit-overlays.tsx';
import styles from './kit-page.module.css';
import { KitTables } from './kit-tables.tsx';
import { KitTokens } from './kit-tokens.tsx';

const accents = [defaultAccent, '#0a7d6b', '#e3000f', '#ffcc00', '#6b21a8', '#111111'];

/** Every part of the kit in every state. A development page: the only place with words in the code. */
export function KitPage(): JSX.Element {
  const [dark, setDark] = createSignal(document.documentElement.dataset.theme === 'dark');
  const [accent, setAccent] = createSignal(defaultAccent);
  const toggle = (): void => {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark';
    setDark(!dark());
  };
  const paint = (hex: string): void => {
    applyAccent(hex);
    setAccent(hex);
  };
  return (
    <main class={styles.page}>
      <PageHeader
        back={
          <a class={styles.back} href="/">
            <Icon path={iconArrowLeft} size={14} /> Back to the portal
          </a>
        }
        title="Component kit"
        lead="Every part in every state, for building and for looking. Change the theme and the accent to see what a provider would get."
        actions={
          <>
            <fieldset class={styles.accents} aria-label="Accent">
              <For each={accents}>
                {(hex) => (
                  <button
                    type="button"
                    class={styles.accent}
                    aria-label={`Accent ${hex}`}
                    aria-pressed={accent() === hex ? 'true' : 'false'}
                    style={{ '--swatch': hex }}
                    onClick={() => paint(hex)}
                  />
                )}
              </For>
            </fieldset>
            <Button icon={dark() ? iconSun : iconMoon} onClick={toggle}>
              {dark() ? 'Light' : 'Dark'}
            </Button>
          </>
        }
      />
      <KitTokens />
      <KitButtons />
      <KitFields />
      <KitForms />
      <KitTables />
      <KitMessages />
      <KitOverlays />
      <KitLayout />
      <ToastRegion label="Notifications" closeLabel="Close" />
    </main>
  );
}
