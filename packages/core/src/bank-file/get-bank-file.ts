import { getBankFile } from '@atrium/contracts/bank-file/get-bank-file';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { findBankFile } from '@atrium/db/bank/bank-file-queries';
import { type CheckedStatement, listCheckedStatements } from '@atrium/db/bank/bank-statement-queries';
import { countOutcomes } from '@atrium/db/bank/bank-transaction-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { bankFileSummary } from './bank-file-summary.ts';

export const getBankFileVerb = implementStaff(getBankFile, async ({ input, system, audit }) => {
  const file = await findBankFile(system, input.id);
  if (!file) throw new DomainError('request.not_found', {});
  audit.staff({ targetId: file.id });
  const statements = await listCheckedStatements(system, file.id);
  const outcomes = await countOutcomes(system, file.id);
  return { ...bankFileSummary(file), outcomes, statements: statements.map(toView) };
});

const toView = (statement: CheckedStatement) => ({
  ...{ account: statement.account.slice(-4), sequence: statement.sequence, currency: statement.currency },
  ...{ openingMinor: statement.openingMinor, closingMinor: statement.closingMinor },
  ...{ movements: statement.movements, notBooked: statement.notBooked, balance: statement.balance },
  ...{ differenceMinor: statement.differenceMinor, isSource: statement.isSource },
  told: statement.told,
  missesPrevious: statement.missesPrevious,
  previousClosingMinor: statement.previousClosingMinor,
});
