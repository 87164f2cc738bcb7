import { maxSuccessionDocuments } from '@atrium/contracts/succession/succession-types';
import { uploadSuccessionDocument } from '@atrium/contracts/succession/upload-succession-document';
import { newId } from '@atrium/db/client/new-id';
import {
  countSuccessionDocuments,
  insertSuccessionDocument,
  lockOpenSuccession,
} from '@atrium/db/succession/succession-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { prepareDocument, sealSuccession } from './succession-document.ts';
import { viewChangedSuccession } from './view-succession.ts';

export const uploadSuccessionDocumentVerb = implementPrepared(
  uploadSuccessionDocument,
  async ({ file, fail }) =>
    (await prepareDocument(await file())) ?? fail('succession.document_unreadable', {}, { field: 'file' }),
  async ({ tenant, actor, host, now, audit, fail, prepared: { mediaType, bytes } }) => {
    const request = await lockOpenSuccession(tenant);
    if (request?.state !== 'collecting' || request.requestedBy !== actor.accountId) {
      return fail('succession.not_collecting', {});
    }
    if ((await countSuccessionDocuments(tenant, request)) >= maxSuccessionDocuments) {
      return fail('succession.too_many_documents', { max: maxSuccessionDocuments });
    }
    const id = newId();
    const sealed = sealSuccession(host, request.id, id, bytes);
    await insertSuccessionDocument(tenant, { id, requestId: request.id, mediaType, sealed, createdAt: now });
    audit.organization(tenant.organizationId, { targetId: actor.accountId });
    return viewChangedSuccession(tenant, actor);
  },
);
