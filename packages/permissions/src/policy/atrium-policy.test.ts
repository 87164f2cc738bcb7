import { describe, expect, test } from 'vitest';
import { decide } from '../engine/decide.ts';
import { explain } from '../engine/explain.ts';
import { compiledAtriumPolicy as policy } from './compiled-atrium-policy.ts';
import { context, grant, HOUR, hosting, member, now, of, organization, site } from './test-actors.ts';

describe('roles', () => {
  test('ORG-2: only a legal representative edits the organization', () => {
    expect(decide(policy, of('legal_representative'), 'organization.update', organization, now).allowed).toBe(
      true,
    );
    expect(decide(policy, of('administrator'), 'organization.update', organization, now).allowed).toBe(false);
    expect(explain(policy, of('administrator'), 'organization.update', organization, now).failed).toEqual([
      { fact: 'role', holds: false, needed: 'legal_representative', has: 'administrator' },
    ]);
  });

  test('MEM-1: an external user sees no directory', () => {
    expect(decide(policy, of('external_user'), 'member.list', { type: 'member' }, now).allowed).toBe(false);
    expect(decide(policy, of('collaborator'), 'member.list', { type: 'member' }, now).allowed).toBe(true);
  });

  test('MEM-3: only a legal representative gives or takes that role', () => {
    const other = { type: 'member', id: 'other' } as const;
    const can = (role: string) =>
      decide(policy, of(role), 'member.grant_legal_representative', other, now).allowed;
    expect([can('legal_representative'), can('administrator')]).toEqual([true, false]);
    expect(decide(policy, of('administrator'), 'member.update_role', other, now).allowed).toBe(true);
  });

  test('MEM-8: everyone may leave, nobody may leave for another; a blocked member may do nothing', () => {
    const self = { type: 'member', id: 'me' } as const;
    expect(decide(policy, of('external_user'), 'member.leave', self, now).allowed).toBe(true);
    expect(
      decide(policy, of('legal_representative'), 'member.leave', { ...self, id: 'you' }, now).allowed,
    ).toBe(false);
    const blocked = context({ member: member('legal_representative', { blocked: true }) });
    expect(decide(policy, blocked, 'organization.read', organization, now).allowed).toBe(false);
    expect(explain(policy, blocked, 'organization.read', organization, now).failed).toContainEqual({
      fact: 'membership',
      holds: false,
      state: 'blocked',
      endedAt: 0,
    });
  });

  test('ORG-5, ORG-6: without a membership only one’s own things', () => {
    expect(decide(policy, context({}), 'organization.create', { type: 'organization' }, now).allowed).toBe(
      true,
    );
    expect(decide(policy, context({}), 'organization.read', organization, now).allowed).toBe(false);
  });

  test('PERM-4: the billing right opens accounting and no product', () => {
    const biller = context({ member: member('collaborator', { flags: ['billing'] }) });
    expect(decide(policy, biller, 'billing.invoice.read', { type: 'billing' }, now).allowed).toBe(true);
    expect(decide(policy, biller, 'product.hosting.read', hosting, now).allowed).toBe(false);
    const external = context({ member: member('external_user', { flags: ['billing'] }) });
    expect(decide(policy, external, 'billing.invoice.read', { type: 'billing' }, now).allowed).toBe(false);
  });
});

describe('grants', () => {
  test('PERM-3: administrators hold everything on every product', () => {
    for (const rule of policy.actions.values()) {
      if (!rule.typeName.startsWith('product.')) continue;
      expect(rule.rank, rule.name).toBe(2);
    }
  });

  test('PERM-3: a grant on a product covers its parts, never the reverse', () => {
    const product = of('collaborator', { grants: [grant('product.hosting', 'h', 'technical')] });
    expect(decide(policy, product, 'product.hosting.site.settings.update', site, now).allowed).toBe(true);
    const part = of('collaborator', { grants: [grant('product.hosting.site', 's', 'technical')] });
    expect(decide(policy, part, 'product.hosting.site.settings.update', site, now).allowed).toBe(true);
    expect(decide(policy, part, 'product.hosting.read', hosting, now).allowed).toBe(false);
  });

  test('PERM-2: all products of a type, those to come included', () => {
    const wide = of('external_user', { grants: [grant('product.hosting', null, 'statistics')] });
    const later = { type: 'product.hosting', id: 'made later' } as const;
    expect(decide(policy, wide, 'product.hosting.statistics.read', later, now).allowed).toBe(true);
    expect(decide(policy, wide, 'product.hosting.settings.update', later, now).allowed).toBe(false);
    expect(decide(policy, wide, 'product.drive.read', { type: 'product.drive', id: 'd' }, now).allowed).toBe(
      false,
    );
  });

  test('MEM-11: a grant ends by itself, at the millisecond, and the answer says when', () => {
    const end = now + HOUR;
    const actor = of('collaborator', {
      grants: [grant('product.hosting', 'h', 'technical', { endsAt: end })],
    });
    const at = (moment: number) => decide(policy, actor, 'product.hosting.read', hosting, moment);
    expect(at(end - 1)).toEqual({ allowed: true, validUntil: end });
    expect(at(end)).toEqual({ allowed: false, validUntil: null });
    const facts = explain(policy, actor, 'product.hosting.read', hosting, end).failed;
    expect(facts).toContainEqual(
      expect.objectContaining({
        fact: 'level',
        held: [expect.objectContaining({ validUntil: end, expired: true })],
      }),
    );
  });

  test('PERM-2: mailbox levels are only partially ordered', () => {
    const mailbox = { type: 'product.mail_service.mailbox', id: 'b', parentIds: ['m'] } as const;
    const rules = of('collaborator', { grants: [grant('product.mail_service.mailbox', 'b', 'rules')] });
    expect(decide(policy, rules, 'product.mail_service.mailbox.rules.update', mailbox, now).allowed).toBe(
      true,
    );
    expect(decide(policy, rules, 'product.mail_service.mailbox.message.read', mailbox, now).allowed).toBe(
      false,
    );
  });

  test('SUP-3: staff hold grants with an end, and none without', () => {
    const support = (endsAt: number | null) =>
      context({ staff: true, grants: [grant('product.hosting', 'h', 'technical', { endsAt })] });
    const ask = (endsAt: number | null) =>
      decide(policy, support(endsAt), 'product.hosting.read', hosting, now);
    expect(ask(now + HOUR)).toEqual({ allowed: true, validUntil: now + HOUR });
    expect(ask(null).allowed).toBe(false);
    expect(decide(policy, support(now + HOUR), 'member.list', { type: 'member' }, now).allowed).toBe(false);
  });
});

describe('names are checked where they are used', () => {
  const actor = of('collaborator');
  test('a wrong action, type or shape does not compile', () => {
    // @ts-expect-error no such action
    expect(() => decide(policy, actor, 'product.hosting.statistic.read', hosting, now)).toThrow(
      'unknown action',
    );
    // @ts-expect-error the action belongs to another type
    expect(() => decide(policy, actor, 'product.drive.read', hosting, now)).toThrow('type of');
    // @ts-expect-error a part names its parents
    decide(policy, actor, 'product.hosting.site.read', { type: 'product.hosting.site', id: 's' }, now);
    // @ts-expect-error one resource is meant, not all
    decide(policy, actor, 'product.hosting.read', { type: 'product.hosting' }, now);
  });
});
