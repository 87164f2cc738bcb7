export const successionStates = [
  'collecting',
  'submitted',
  'waiting',
  'refused',
  'stopped',
  'completed',
] as const;
export type SuccessionState = (typeof successionStates)[number];

/** Why a reviewer refuses; told to everyone known in their language, so never free text. */
export const successionRefusalReasons = ['unreadable', 'not_sufficient', 'not_genuine'] as const;
export type SuccessionRefusalReason = (typeof successionRefusalReasons)[number];

/** How long a granted request waits, so that the legal representative can stop it (ORG-9). */
export const successionWaitDays = 14;
export const maxSuccessionDocuments = 5;
/** Bytes of one document as it is sent. */
export const maxSuccessionDocumentBytes = 10_000_000;
