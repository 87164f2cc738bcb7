import { compilePolicy } from '../engine/compile-policy.ts';
import { definePolicy } from '../engine/define-policy.ts';

/**
 * Who of the provider's staff may do what at the desk (DESK-1). A policy of its own: customers hold nothing of it,
 * their browsers do not carry it, and it is decided by the same engine. What somebody is there for is a flag, so
 * that a person can hold several and none stands above another: who manages staff does not thereby review.
 */
export const staffPolicy = definePolicy({
  roles: ['staff'],
  flags: { agent: 'staff', finance: 'staff', reviewer: 'staff', catalogue: 'staff', admin: 'staff' },
  types: {
    desk: {
      actions: {
        'identity_review.list': { flag: 'reviewer', collection: true, why: 'SEC-6' },
        'identity_review.read': {
          flag: 'reviewer',
          collection: true,
          why: 'SEC-6: documents are visible to reviewers only',
        },
        'identity_review.decide': {
          flag: 'reviewer',
          collection: true,
          why: 'SEC-6: two of them must agree',
        },
        'succession.list': { flag: 'reviewer', collection: true, why: 'ORG-9' },
        'succession.read': {
          flag: 'reviewer',
          collection: true,
          why: 'ORG-9: documents are for reviewers only',
        },
        'customer.identify': { flag: 'agent', collection: true, why: 'DESK-1: by a code, or under access' },
        'customer.open_with_reason': { flag: 'finance', collection: true, why: 'DESK-1' },
        'customer.read': { role: 'staff', collection: true, why: 'DESK-1: in a case of one’s own alone' },
        'staff.list': { flag: 'admin', collection: true, why: 'DESK-1, AUD-1' },
        'staff.manage': { flag: 'admin', collection: true, why: 'DESK-1' },
        'invoice.read': { flag: 'finance', collection: true, why: 'DESK-1: in a case of one’s own alone' },
        'invoice.refund': {
          flag: 'finance',
          collection: true,
          why: 'PAY-4: in a case, never above what was paid',
        },
        'dead_letter.list': { flag: 'admin', collection: true, why: 'DESK-2' },
        'dead_letter.replay': { flag: 'admin', collection: true, why: 'DESK-2' },
        'bank.import': { flag: 'finance', collection: true, why: 'PAY-3' },
        'bank.read': { flag: 'finance', collection: true, why: 'PAY-3' },
        'bank.resolve': {
          flag: 'finance',
          collection: true,
          why: 'PAY-3: whose money it is, is decided by people who handle money',
        },
        'payout.read': { flag: 'finance', collection: true, why: 'PRE-3' },
        'payout.order': { flag: 'finance', collection: true, why: 'PRE-3: money leaves' },
        'payout.resolve': { flag: 'finance', collection: true, why: 'PRE-3' },
        'promo_code.list': { flag: 'catalogue', collection: true, why: 'CART-2' },
        'promo_code.create': { flag: 'catalogue', collection: true, why: 'CART-2' },
        'promo_code.end': { flag: 'catalogue', collection: true, why: 'CART-2' },
        'free_credit.list': { flag: 'finance', collection: true, why: 'CART-3' },
        'free_credit.grant': { flag: 'finance', collection: true, why: 'CART-3: it is worth money' },
        'succession.decide': { flag: 'reviewer', collection: true, why: 'ORG-9: two of them must agree' },
        'token.list': { role: 'staff', collection: true, why: 'DESK-3: one’s own' },
        'token.create': { role: 'staff', collection: true, why: 'DESK-3: with some of one’s own roles' },
        'token.revoke': { role: 'staff', collection: true, why: 'DESK-3: one’s own' },
        'token.current': { role: 'staff', collection: true, why: 'a token is told what it is' },
      },
    },
  },
  scopes: {},
});

export const compiledStaffPolicy = compilePolicy(staffPolicy);
