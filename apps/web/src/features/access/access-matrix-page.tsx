import { productTypes, type ResourceType } from '@atrium/contracts/product/product-types';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { iconDownload } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams, useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { fileAddress } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import styles from './access-page.module.css';
import { typeName } from './access-words.ts';
import { MatrixGrid } from './matrix-grid.tsx';

/** People × products, and the table behind it as a file (PERM-6). */
export function AccessMatrixPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search, setSearch] = useSearchParams<{ person?: string; product?: string; type?: string }>();
  const filter = () => ({
    person: search.person ?? '',
    product: search.product ?? '',
    type: productTypes.find((type) => type === search.type) ?? null,
  });
  const set = (field: 'person' | 'product' | 'type') => (value: string) =>
    setSearch({ [field]: value || undefined }, { replace: true });
  usePageTitle(() => t('access.matrix.title'));
  return (
    <>
      <PageHeader
        title={t('access.matrix.title')}
        lead={t('access.matrix.lead')}
        actions={
          <LinkButton
            icon={iconDownload}
            href={fileAddress('access.exportMatrix', { organizationId: params.organizationId, ...filter() })}
            download=""
            rel="external"
          >
            {t('access.matrix.export')}
          </LinkButton>
        }
      />
      <div class={styles.page}>
        <div class={styles.filters}>
          <TextField
            name="person"
            type="search"
            label={t('access.holders.search')}
            value={filter().person}
            onInput={set('person')}
            maxLength={100}
          />
          <TextField
            name="product"
            type="search"
            label={t('access.products.search')}
            value={filter().product}
            onInput={set('product')}
            maxLength={100}
          />
          <Select
            name="type"
            label={t('access.products.type')}
            value={filter().type ?? ''}
            onChange={set('type')}
            placeholder={t('access.products.allTypes')}
            options={productTypes.map((type: ResourceType) => ({ value: type, label: typeName(type) }))}
          />
        </div>
        <MatrixGrid organizationId={params.organizationId} filter={filter()} />
      </div>
    </>
  );
}
