import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { Request } from './request.ts';

/** The file that the action takes. Read after the gate, so that nobody sends megabytes for a refusal. */
export async function readFile(action: AnyAction, request: Request): Promise<Buffer> {
  if (!action.file) throw new Error(`${action.name} takes no file.`);
  const bytes = await request.readFile?.(action.file.maxBytes);
  if (bytes && bytes.byteLength > 0) return bytes;
  const missing = { path: 'file', code: 'field.required', params: {} } as const;
  throw new DomainError('request.invalid_input', {}, { fields: [missing] });
}
