import { exportAccount } from '@atrium/contracts/account/export-account';
import { readPersonalData } from '@atrium/db/account/export-queries';
import { implement } from '../kernel/implement.ts';

export const exportAccountVerb = implement(exportAccount, async ({ own, now }) => {
  const data = { exportedAt: now.toISOString(), ...(await readPersonalData(own)) };
  return {
    fileName: `account-${now.toISOString().slice(0, 10)}.json`,
    mediaType: 'application/json; charset=utf-8' as const,
    content: JSON.stringify(data, readable, 2),
    encoding: 'utf8' as const,
  };
});

/** Bytes as text: a buffer would otherwise be written number by number. */
const readable = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  const bytes = value as { readonly type?: unknown; readonly data?: unknown } | null;
  const isBuffer = typeof value === 'object' && bytes?.type === 'Buffer' && Array.isArray(bytes.data);
  return isBuffer ? Buffer.from(bytes.data as number[]).toString('base64') : value;
};
