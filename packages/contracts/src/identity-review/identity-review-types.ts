/** What proves an identity: both sides of a document, and the face that belongs to it (SEC-6). */
export const identityDocumentKinds = ['front', 'back', 'selfie'] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

export const identityReviewStates = [
  'collecting',
  'submitted',
  'waiting',
  'refused',
  'stopped',
  'completed',
  'expired',
] as const;
export type IdentityReviewState = (typeof identityReviewStates)[number];

/** Why a reviewer refuses; told to the person in their language, so never free text. */
export const identityRefusalReasons = [
  'unreadable',
  'document_expired',
  'name_differs',
  'face_differs',
  'not_genuine',
] as const;
export type IdentityRefusalReason = (typeof identityRefusalReasons)[number];

/** Bytes of one picture as it is sent; it is drawn anew and stored smaller. */
export const maxIdentityDocumentBytes = 10_000_000;

/** How long a granted case waits, so that the owner can stop it. */
export const identityReviewWaitHours = 72;
