import type { AuditEventView } from '@atrium/contracts/audit/audit-view';
import { isLocale } from '@atrium/contracts/locale';
import { memberRoles, organizationTypes } from '@atrium/contracts/organization/organization-types';
import { countryName } from '@atrium/i18n/country-name';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { locale, t } from '../../lib/i18n.ts';

/** What a record says is known at run time only; a text that this page does not have yet shows what was recorded. */
export function textOr(key: string, otherwise: string): string {
  const text = (t as (key: string) => string)(key);
  return text === key ? otherwise : text;
}

export const eventInWords = (event: string): string => textOr(`events.${event}`, event);

export const fieldInWords = (field: string): string =>
  textOr(`activity.of.${field}`, field.replaceAll(/([A-Z])/g, ' $1').toLowerCase());

/** Who did it, and by which API token if by one (AUD-1). */
export function actorInWords(event: AuditEventView): string {
  const name = personInWords(event);
  const token = event.actorTokenName;
  return token === null ? name : t('activity.actor.byToken', { name, token });
}

function personInWords({ actorKind, actorName }: AuditEventView): string {
  if (actorKind === 'system') return t('activity.actor.system');
  if (actorKind === 'visitor') return t('activity.actor.visitor');
  const name = actorName ?? t('activity.actor.gone');
  return actorKind === 'staff' ? t('activity.actor.staff', { name }) : name;
}

export type Change = { readonly field: string; readonly before: string; readonly after: string };

/** Every field that the record names, with what it was and what it is, as a person would say it. */
export function changesOf({ before, after }: AuditEventView): Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].map((field) => ({
    field: fieldInWords(field),
    before: before && field in before ? valueInWords(field, before[field]) : '',
    after: after && field in after ? valueInWords(field, after[field]) : '',
  }));
}

function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('activity.nothing');
  if (typeof value === 'boolean') return value ? t('activity.yes') : t('activity.no');
  if (Array.isArray(value)) return value.map((item) => valueInWords(field, item)).join(', ');
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(
      ([name, inner]) => `${fieldInWords(name)}: ${valueInWords(name, inner)}`,
    );
    return parts.join(' · ');
  }
  return typeof value === 'string' ? textInWords(field, value) : String(value);
}

function textInWords(field: string, value: string): string {
  const type = organizationTypes.find((known) => known === value);
  if (field === 'type' && type) return t(`common.organizationType.${type}`);
  if (field === 'state') return textOr(`product.state.${value}`, value);
  const role = memberRoles.find((known) => known === value);
  if (/role$/i.test(field) && role) return t(`common.role.${role}`);
  if (/locale$/i.test(field) && isLocale(value)) return t(`common.language.${value}`);
  if (/country$/i.test(field)) return countryName(locale(), value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(locale(), value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatDateTime(locale(), value);
  return value;
}
