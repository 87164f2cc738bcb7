import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { ReportKind } from '@atrium/contracts/report/report-kinds';
import { ReportFacts } from '@atrium/contracts/report/report-view';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findReport, insertReport } from '@atrium/db/report/report-queries';

export const reportHours = 24;

type About = { readonly kind: ReportKind; readonly subjectId: string; readonly now: Date };

export type Facts = ReportFacts & {
  /** What the lines only sum up, such as the ids behind a count: it must not change either. */
  readonly basis?: unknown;
};

/** Stores what an action would do (ORG-10). The link to it is `/o/:organizationId/reports/:id`. */
export async function createReport(
  tenant: TenantScope,
  { kind, subjectId, now }: About,
  createdBy: string,
  facts: Facts,
): Promise<{ readonly id: string; readonly expiresAt: Date; readonly facts: ReportFacts }> {
  const id = newId();
  const expiresAt = new Date(now.getTime() + reportHours * 3_600_000);
  const shown = ReportFacts.parse(facts);
  const fingerprint = fingerprintOf(facts);
  await insertReport(tenant, {
    ...{ id, kind, subjectId, facts: shown, fingerprint, createdBy, createdAt: now, expiresAt },
  });
  return { id, expiresAt, facts: shown };
}

/**
 * Called by the action itself, in its transaction and after its locks: hands the choices of the report to `recompute`,
 * and refuses with `report.facts_changed` when what would happen now is not what the report says. Returns the choices.
 */
export async function holdToReport(
  tenant: TenantScope,
  { kind, subjectId, now }: About,
  reportId: string,
  recompute: (choices: ReportFacts['choices']) => Promise<Facts>,
): Promise<ReportFacts> {
  const found = await findReport(tenant, reportId);
  if (!found || found.kind !== kind || found.subjectId !== subjectId) {
    throw new DomainError('request.not_found', {});
  }
  if (found.expiresAt <= now) throw new DomainError('report.expired', {});
  const { choices } = ReportFacts.parse(found.facts);
  const facts = await recompute(choices);
  if (!timingSafeEqual(fingerprintOf(facts), found.fingerprint)) {
    throw new DomainError('report.facts_changed', {});
  }
  return ReportFacts.parse(facts);
}

/** The same for the same facts, however their keys are ordered. */
export const fingerprintOf = (facts: Facts): Buffer => createHash('sha256').update(canonical(facts)).digest();

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`;
}
