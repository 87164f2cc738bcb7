import { decimalFromMinor } from '@atrium/billing/money/minor';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { writeCsv } from '../csv/write-csv.ts';
import { assertStatement, type PrepaidStatement } from './prepaid-statement.ts';

/** PRE-4: every movement with its cause and the balance after it; the first and last row are the balances. */
export function statementCsv(statement: PrepaidStatement): string {
  assertStatement(statement);
  const { locale, currency, period, movements, openingMinor, closingMinor } = statement;
  const t = translator(locale, messagesOf(locale));
  const head = [
    t('documents.statement.date'),
    t('documents.statement.cause'),
    t('documents.statement.detail'),
    t('documents.statement.currency'),
    t('documents.statement.amount'),
    t('documents.statement.balance'),
  ];
  return writeCsv(head, [
    [period.firstDay, t('documents.statement.opening'), '', currency, '', decimalFromMinor(openingMinor)],
    ...movements.map(({ on, cause, detail, amountMinor, balanceMinor }) => [
      ...[on, t(`documents.cause.${cause}`), detail, currency],
      ...[decimalFromMinor(amountMinor), decimalFromMinor(balanceMinor)],
    ]),
    [period.lastDay, t('documents.statement.closing'), '', currency, '', decimalFromMinor(closingMinor)],
  ]);
}
