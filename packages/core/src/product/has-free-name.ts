import { findType } from '../catalogue/find-in-catalogue.ts';
import type { Host } from '../kernel/host.ts';

/** Whether products of the type are called as people like (PROD-2); a domain is called what it is. */
export const hasFreeName = ({ catalogue }: Pick<Host, 'catalogue'>, type: string): boolean =>
  findType(catalogue, type)?.naming !== 'domain';
