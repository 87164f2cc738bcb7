import { getBankFile } from './get-bank-file.ts';
import { importBankFile } from './import-bank-file.ts';
import { listBankFile } from './list-bank-file.ts';

export const bankFileActions = {
  bankFile: { import: importBankFile, list: listBankFile, get: getBankFile },
} as const;
