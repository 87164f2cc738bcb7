import { v7 } from 'uuid';

/** Ids sort by the time they were made, so that inserts stay at the end of every index (UUIDv7). */
export const newId = (): string => v7();
