import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { MemberFilter } from './member-filter.ts';

/** The members that the filter lets through, as CSV in the reader's language; times are UTC (MEM-9). */
export const exportMembers = defineAction({
  name: 'member.export',
  kind: 'query',
  scope: 'organization',
  permission: 'member.export',
  input: MemberFilter.extend({ organizationId: OrganizationId, locale: LocaleField }),
  output: FileView,
  errors: [],
});
