import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { Chip } from '@atrium/ui/chip/chip';
import { TextField } from '@atrium/ui/field/text-field';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './edit-product-sheet.module.css';

type TagEditorProps = {
  readonly tags: readonly string[];
  readonly typed: string;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
  readonly onChange: (tags: readonly string[]) => void;
};

/** Tags as chips with their way out, and one field for the next. */
export function TagEditor(props: TagEditorProps): JSX.Element {
  const isFull = (): boolean => props.tags.length >= limits.tagsOfProduct;
  const add = (): void => {
    const tag = props.typed.trim();
    if (tag !== '' && !props.tags.includes(tag)) props.onChange([...props.tags, tag]);
    props.onType('');
  };
  return (
    <div class={styles.tags}>
      <Show when={props.tags.length > 0}>
        <div class={styles.chips}>
          <For each={props.tags}>
            {(tag) => (
              <Chip
                removeLabel={t('product.edit.remove', { tag })}
                onRemove={() => props.onChange(props.tags.filter((other) => other !== tag))}
              >
                {tag}
              </Chip>
            )}
          </For>
        </div>
      </Show>
      <div class={styles.add}>
        <TextField
          name="tags"
          label={t('product.edit.tag')}
          help={isFull() ? t('product.edit.full', { max: limits.tagsOfProduct }) : t('product.edit.tagHelp')}
          value={props.typed}
          onInput={props.onType}
          error={props.error}
          maxLength={limits.productTag}
          readOnly={isFull()}
        />
        <Button onClick={add} disabled={isFull()}>
          {t('product.edit.add')}
        </Button>
      </div>
    </div>
  );
}
