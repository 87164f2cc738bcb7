import { createHash } from 'node:crypto';
import { importBankFile } from '@atrium/contracts/bank-file/import-bank-file';
import { addBankFile } from '@atrium/db/bank/bank-file-queries';
import { newId } from '@atrium/db/client/new-id';
import { implementStaffUpload } from '../kernel/implement-staff.ts';

export const importBankFileVerb = implementStaffUpload(
  importBankFile,
  async ({ input, host, staff, now, system, audit, file }) => {
    const sha256 = createHash('sha256').update(file).digest();
    const row = {
      ...{ id: newId(), sellerId: host.seller.id, sha256, name: input.name },
      ...{ uploadedBy: staff.accountId, uploadedAt: now },
    };
    const added = await addBankFile(system, row, file);
    audit.staff({ targetId: added.id, after: { name: input.name, known: added.known } });
    return added;
  },
);
