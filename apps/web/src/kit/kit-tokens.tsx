import { Card } from '@atrium/ui/card/card';
import { Icon } from '@atrium/ui/icon/icon';
import * as icons from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { For, type JSX } from 'solid-js';
import styles from './kit-page.module.css';

const colors = [
  'canvas', 'surface', 'surface-sunken', 'surface-hover', 'surface-active', 'border', 'border-strong', 'border-control',
  'text', 'text-muted', 'text-faint', 'accent', 'accent-hover', 'accent-text', 'accent-subtle', 'accent-border',
  'info-surface', 'success-surface', 'warning-surface', 'danger-surface', 'danger-solid',
]; // biome-ignore format: a list

export function KitTokens(): JSX.Element {
  return (
    <Section title="Tokens" lead="Colour, type and icons. Everything else is made of these.">
      <Card>
        <div class={styles.column}>
          <div class={styles.swatches}>
            <For each={colors}>
              {(name) => (
                <span class={styles.swatch} style={{ '--swatch': `var(--color-${name})` }}>
                  {name}
                </span>
              )}
            </For>
          </div>
          <div class={styles.type}>
            <span data-size="28">Twenty-eight: the title of a page</span>
            <span data-size="20">Twenty: the title of a section</span>
            <span data-size="16">Sixteen: the title of a card</span>
            <span data-size="14">
              Fourteen: what one reads. <a href="#tokens">A link to the guide</a>,{' '}
              <span class="tabular">1’234.50 CHF</span>, Łódź, Œuvre, Ångström.
            </span>
            <span data-size="12">Twelve: help, labels in tables, badges</span>
          </div>
          <div class={styles.icons}>
            <For each={Object.entries(icons)}>
              {([name, path]) => (
                <span class={styles.iconTile}>
                  <Icon path={path} size={20} />
                  {name.slice(4)}
                </span>
              )}
            </For>
          </div>
        </div>
      </Card>
    </Section>
  );
}
