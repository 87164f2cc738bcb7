import type { BankFileView } from '@atrium/contracts/bank-file/bank-view';
import type { BankFileRow } from '@atrium/db/bank/bank-file-queries';

export const bankFileSummary = (row: BankFileRow): Omit<BankFileView, 'outcomes' | 'statements'> => ({
  ...{ id: row.id, name: row.name, uploadedAt: row.uploadedAt.toISOString(), state: row.state },
  ...{ problem: row.problem as BankFileView['problem'], problemLine: row.problemLine },
  ...{ problemDetail: row.problemDetail, message: row.message },
  ...{ movements: row.movements, added: row.added, booked: row.booked },
});
