import { z } from 'zod';
import { Moment } from '../fields.ts';
import { reportAreas, reportEffects, reportKinds } from './report-kinds.ts';

/** One thing that will happen: to whom or what, as parameters of the effect's text. */
export const ReportLine = z.object({
  area: z.enum(reportAreas),
  effect: z.enum(reportEffects),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ReportLine = z.output<typeof ReportLine>;

export const ReportFacts = z.object({
  /** What the report is about, by its name. */
  subject: z.string(),
  /** What was chosen beforehand, by whatever each choice is about: part of what the action then does. */
  choices: z.record(z.string(), z.string()),
  lines: z.array(ReportLine).max(2000),
});
export type ReportFacts = z.output<typeof ReportFacts>;

export const ReportView = z.object({
  id: z.uuid(),
  kind: z.enum(reportKinds),
  subjectId: z.uuid(),
  facts: ReportFacts,
  /** First and last name of whoever asked for it. */
  createdBy: z.string(),
  createdAt: Moment,
  expiresAt: Moment,
});
export type ReportView = z.output<typeof ReportView>;
