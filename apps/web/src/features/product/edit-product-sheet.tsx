import type { ActionOutput } from '@atrium/contracts/actions';
import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { TagEditor } from './tag-editor.tsx';

type EditProductSheetProps = {
  readonly organizationId: string;
  readonly product: ActionOutput<'product.get'>;
  readonly onClose: () => void;
};

export const EditProductSheet = (props: EditProductSheetProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={(open) => !open && props.onClose()}
    title={t('product.page.edit')}
    closeLabel={t('common.close')}
  >
    <EditProductForm {...props} />
  </Sheet>
);

/** A tag that was typed and not added yet is meant, too. */
function EditProductForm(props: EditProductSheetProps): JSX.Element {
  const client = useQueryClient();
  const [tags, setTags] = createSignal<readonly string[]>(props.product.standing?.tags ?? []);
  const form = createForm({
    initial: { name: props.product.name, tag: '' },
    required: ['name'],
    label: (field) => (field === 'name' ? t('product.edit.name') : t('product.edit.tag')),
    submit: async ({ name, tag }) => {
      const ids = { organizationId: props.organizationId, productId: props.product.id };
      if (name !== props.product.name) await api.product.rename.mutate({ ...ids, name });
      const wanted = tag.trim() === '' ? tags() : [...tags(), tag.trim()];
      if (wanted.join() !== props.product.standing?.tags.join())
        await api.product.updateTags.mutate({ ...ids, tags: [...wanted] });
    },
    onDone: async () => {
      props.onClose();
      showToast({ tone: 'success', title: t('product.edit.saved') });
      await refreshAccess(client);
      await client.invalidateQueries({ queryKey: ['audit.list'] });
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('product.edit.save')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <TextField
        name="name"
        label={t('product.edit.name')}
        value={form.values.name}
        onInput={form.set('name')}
        error={form.errorOf('name')}
        readOnlyReason={props.product.renamable ? undefined : t('product.edit.nameFixed')}
        readOnly={!props.product.renamable}
        maxLength={limits.productName}
      />
      <TagEditor
        tags={tags()}
        typed={form.values.tag}
        error={form.errorOf('tags')}
        onType={form.set('tag')}
        onChange={setTags}
      />
    </FormShell>
  );
}
