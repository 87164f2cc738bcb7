import { readIdentityDocument } from '@atrium/contracts/identity-review/read-identity-document';
import { findCase } from '@atrium/db/identity-review/identity-case-queries';
import { findDocument } from '@atrium/db/identity-review/identity-review-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { openDocument } from './seal-document.ts';

export const readIdentityDocumentVerb = implementStaff(
  readIdentityDocument,
  async ({ input, staff, host, system, audit, fail }) => {
    const { id, kind } = input;
    const found = await findCase(system, id);
    if (!found || found.accountId === staff.accountId) return fail('identity.not_for_you', {});
    const document = await findDocument(system, id, kind);
    if (!document) return fail('identity.not_for_you', {});
    audit.staff({ targetId: id, accountId: found.accountId, after: { kind } });
    return {
      fileName: `${kind}.webp`,
      mediaType: 'image/webp' as const,
      content: openDocument(host, id, kind, document.sealed).toString('base64'),
      encoding: 'base64' as const,
    };
  },
);
