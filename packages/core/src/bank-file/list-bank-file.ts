import { listBankFile } from '@atrium/contracts/bank-file/list-bank-file';
import { listBankFiles } from '@atrium/db/bank/bank-file-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { bankFileSummary } from './bank-file-summary.ts';

const most = 100;

export const listBankFileVerb = implementStaff(listBankFile, async ({ host, system, audit }) => {
  const files = await listBankFiles(system, host.seller.id, most);
  audit.staff({ after: { count: files.length } });
  return { files: files.map(bankFileSummary) };
});
