import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { MemberRole } from '../organization/organization-view.ts';

/** Who a guide is for: a role in an organization, or somebody who has not signed in. */
export const GuideReader = z.union([MemberRole, z.literal(['visitor', 'staff'])]);

export const GuideId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A guide in a list. */
export const GuideSummary = z.object({
  id: z.string(),
  locale: LocaleField,
  title: z.string(),
  intro: z.string(),
  /** Its page in the help centre. */
  address: z.string(),
});
export type GuideSummary = z.output<typeof GuideSummary>;

/** Text of a guide with the portal's labels in words (HELP-3). */
export const GuideInline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('strong'), text: z.string() }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('label'), text: z.string() }),
  /** A page of the portal; `:organizationId` in its path is the open organization. */
  z.object({ kind: z.literal('route'), text: z.string(), path: z.string() }),
  z.object({ kind: z.literal('guide'), text: z.string(), id: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.string() }),
]);
export type GuideInline = z.output<typeof GuideInline>;
const Inlines = z.array(GuideInline);

const PlainBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: Inlines }),
  z.object({ kind: z.literal('list'), items: z.array(Inlines) }),
  z.object({ kind: z.literal('table'), head: z.array(Inlines), rows: z.array(z.array(Inlines)) }),
]);
export const GuideBlock = z.union([
  PlainBlock,
  z.object({ kind: z.literal('callout'), tone: z.enum(['warning', 'info']), blocks: z.array(PlainBlock) }),
]);
export type GuideBlock = z.output<typeof GuideBlock>;

export const GuideView = GuideSummary.extend({
  roles: z.array(GuideReader),
  sections: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      blocks: z.array(GuideBlock),
      steps: z.array(z.array(GuideBlock)),
      after: z.array(GuideBlock),
    }),
  ),
  related: z.array(GuideSummary),
});
export type GuideView = z.output<typeof GuideView>;
