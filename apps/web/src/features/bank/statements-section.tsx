import type { BankFileView } from '@atrium/contracts/bank-file/bank-view';
import { Badge } from '@atrium/ui/badge/badge';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { moneyText } from './money-text.ts';

type Statement = BankFileView['statements'][number];

/** The statements of a file; what is wrong about one is said in its line. */
export function StatementsSection(props: { readonly statements: readonly Statement[] }): JSX.Element {
  const amount = (minor: number | null, { currency }: Statement): string =>
    minor === null || currency === null ? '' : moneyText(minor, currency);
  return (
    <Section title={t('bankDesk.file.statements')}>
      <DataTable
        caption={t('bankDesk.file.statements')}
        rows={props.statements}
        rowKey={(row) => `${row.account} ${row.sequence} ${row.openingMinor} ${row.closingMinor}`}
        columns={[
          {
            ...{ id: 'account', primary: true, header: t('bankDesk.file.account') },
            cell: (row) => `… ${row.account}`,
          },
          {
            ...{ id: 'sequence', align: 'end', header: t('bankDesk.file.sequence') },
            cell: (row) => row.sequence ?? '',
          },
          {
            ...{ id: 'closing', align: 'end', header: t('bankDesk.file.closing') },
            cell: (row) => amount(row.closingMinor, row),
          },
          { id: 'check', header: t('bankDesk.file.check'), cell: (row) => <Check statement={row} /> },
        ]}
      />
    </Section>
  );
}

function Check(props: { readonly statement: Statement }): JSX.Element {
  const faults = (): string[] => {
    const { missesPrevious, previousClosingMinor, balance, differenceMinor, currency } = props.statement;
    const text = (minor: number): string => moneyText(minor, currency ?? 'CHF');
    return [
      ...(missesPrevious ? [t('bankDesk.file.gap')] : []),
      ...(previousClosingMinor === null
        ? []
        : [t('bankDesk.file.opening', { amount: text(previousClosingMinor) })]),
      ...(balance === 'differs' ? [t('bankDesk.file.differs', { amount: text(differenceMinor) })] : []),
    ];
  };
  const calm = () =>
    props.statement.balance === 'agrees' ? (
      <Badge tone="success">{t('bankDesk.file.agrees')}</Badge>
    ) : (
      <Badge>{t('bankDesk.file.notChecked')}</Badge>
    );
  return (
    <>
      <Show when={faults().length > 0} fallback={calm()}>
        <For each={faults()}>{(fault) => <p>{fault}</p>}</For>
      </Show>
      <Show when={!props.statement.isSource}>
        <p>{t('bankDesk.file.balanceOnly')}</p>
      </Show>
      <Show when={props.statement.told > 0}>
        <p>{t('bankDesk.file.told', { count: props.statement.told })}</p>
      </Show>
      <Show when={props.statement.notBooked > 0}>
        <p>{t('bankDesk.file.notBooked', { count: props.statement.notBooked })}</p>
      </Show>
    </>
  );
}
