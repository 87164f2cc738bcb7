import { readSuccessionDocument } from '@atrium/contracts/succession/read-succession-document';
import { findSuccessionCase, findSuccessionDocument } from '@atrium/db/succession/succession-case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { openSuccession } from './succession-document.ts';

export const readSuccessionDocumentVerb = implementStaff(
  readSuccessionDocument,
  async ({ input, host, system, audit, fail }) => {
    const { id, documentId, organizationId } = input;
    const found = await findSuccessionCase(system, input);
    const document = found && (await findSuccessionDocument(system, input, documentId));
    if (!found || !document) return fail('succession.not_for_you', {});
    audit.staff({ targetId: id, accountId: found.accountId, organizationId, after: { documentId } });
    const isPdf = document.mediaType === 'application/pdf';
    return {
      fileName: isPdf ? 'document.pdf' : 'document.webp',
      mediaType: isPdf ? ('application/pdf' as const) : ('image/webp' as const),
      content: openSuccession(host, id, documentId, document.sealed).toString('base64'),
      encoding: 'base64' as const,
    };
  },
);
