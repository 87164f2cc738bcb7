/** How an error is answered. The one funnel maps kinds to tRPC codes and HTTP statuses. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition'
  | 'rate_limited'
  | 'too_large'
  | 'unavailable'
  | 'internal';

type ParamType = 'number' | 'string';
type ErrorDefinition = { readonly kind: ErrorKind; readonly params?: Readonly<Record<string, ParamType>> };

const define = <const C extends Record<string, ErrorDefinition>>(catalogue: C) => catalogue;

/** Every error that can leave the system (API-2). A code is stable; its text lives in i18n. */
export const errorCatalogue = define({
  'request.invalid_input': { kind: 'invalid' },
  'request.not_found': { kind: 'not_found' },
  'request.rate_limited': { kind: 'rate_limited', params: { retryAfterSeconds: 'number' } },
  'request.too_large': { kind: 'too_large' },
  'request.cross_site': { kind: 'forbidden' },
  'request.idempotency_mismatch': { kind: 'conflict' },
  'request.busy': { kind: 'unavailable', params: { retryAfterSeconds: 'number' } },
  'request.unexpected': { kind: 'internal' },
  'session.required': { kind: 'unauthenticated' },
  'session.sudo_required': { kind: 'forbidden' },
  'session.two_factor_required': { kind: 'forbidden' },
  'permission.denied': { kind: 'forbidden', params: { missing: 'string' } },
  'session.credentials_wrong': { kind: 'unauthenticated' },
  'session.password_wrong': { kind: 'invalid' },
  'account.texting_unavailable': { kind: 'precondition' },
  'account.phone_code_wrong': { kind: 'invalid', params: { attemptsLeft: 'number' } },
  'account.phone_code_expired': { kind: 'precondition' },
  'account.sole_representative': { kind: 'precondition' },
  'account.identifier_differs': { kind: 'invalid' },
  'session.sign_in_expired': { kind: 'precondition' },
  'factor.code_wrong': { kind: 'invalid', params: { attemptsLeft: 'number' } },
  'factor.app_code_wrong': { kind: 'invalid' },
  'factor.code_used': { kind: 'invalid' },
  'factor.passkey_refused': { kind: 'invalid' },
  'factor.setup_expired': { kind: 'precondition' },
  'factor.session_not_passed': { kind: 'forbidden' },
  'factor.already_active': { kind: 'conflict' },
  'factor.too_many_passkeys': { kind: 'precondition' },
  'factor.sms_unavailable': { kind: 'precondition' },
  'factor.sms_too_soon': { kind: 'rate_limited', params: { retryAfterSeconds: 'number' } },
  'account.password_too_weak': { kind: 'invalid' },
  'account.password_too_common': { kind: 'invalid' },
  'account.password_contains_identifier': { kind: 'invalid' },
  'account.password_unchanged': { kind: 'invalid' },
  'account.address_unchanged': { kind: 'invalid' },
  'account.address_is_recovery': { kind: 'invalid' },
  'account.address_is_identifier': { kind: 'invalid' },
  'account.identifier_unconfirmed': { kind: 'precondition' },
  'account.nothing_pending': { kind: 'precondition' },
  'account.link_expired': { kind: 'precondition' },
  'account.already_confirmed': { kind: 'precondition' },
  'account.mailbox_choice_missing': { kind: 'invalid' },
  'account.confirmation_code_wrong': { kind: 'invalid', params: { attemptsLeft: 'number' } },
  'account.confirmation_expired': { kind: 'precondition' },
  'identity.not_needed': { kind: 'precondition' },
  'identity.link_invalid': { kind: 'precondition' },
  'identity.not_collecting': { kind: 'conflict' },
  'identity.picture_unreadable': { kind: 'invalid' },
  'identity.picture_too_small': { kind: 'invalid' },
  'identity.pictures_missing': { kind: 'precondition' },
  'identity.ended': { kind: 'conflict' },
  'identity.not_for_you': { kind: 'not_found' },
  'identity.already_decided': { kind: 'conflict' },
  'organization.currency_change_unconfirmed': {
    kind: 'precondition',
    params: { from: 'string', to: 'string' },
  },
  'organization.vat_number_not_for_type': { kind: 'invalid' },
  'organization.changed_meanwhile': { kind: 'conflict' },
  'succession.already_open': { kind: 'conflict' },
  'succession.already_representative': { kind: 'precondition' },
  'succession.not_collecting': { kind: 'precondition' },
  'succession.document_unreadable': { kind: 'invalid' },
  'succession.too_many_documents': { kind: 'precondition', params: { max: 'number' } },
  'succession.documents_missing': { kind: 'precondition' },
  'succession.ended': { kind: 'precondition' },
  'succession.not_yours': { kind: 'forbidden' },
  'succession.not_for_you': { kind: 'not_found' },
  'succession.already_decided': { kind: 'conflict' },
  'support_access.too_many': { kind: 'precondition', params: { max: 'number' } },
  'support_access.over': { kind: 'conflict' },
  'desk.customer_unknown': { kind: 'invalid' },
  'staff.address_taken': { kind: 'conflict' },
  'staff.last_admin': { kind: 'precondition' },
  'staff.own_end': { kind: 'precondition' },
  'organization.not_deletable': { kind: 'precondition' },
  'organization.own_second_factor_missing': { kind: 'precondition' },
  'image.unreadable': { kind: 'invalid' },
  'audit.too_many_to_export': { kind: 'precondition', params: { max: 'number' } },
  'invitation.unknown': { kind: 'not_found' },
  'invitation.expired': { kind: 'precondition' },
  'invitation.revoked': { kind: 'precondition' },
  'invitation.answered': { kind: 'conflict' },
  'invitation.other_account': { kind: 'forbidden', params: { email: 'string' } },
  'invitation.address_unconfirmed': { kind: 'precondition' },
  'invitation.already_member': { kind: 'conflict' },
  'invitation.account_exists': { kind: 'conflict' },
  'invitation.address_limit': { kind: 'rate_limited', params: { limit: 'number' } },
  'member.role_not_grantable': { kind: 'forbidden' },
  'member.own_role_upward': { kind: 'forbidden' },
  'member.billing_not_for_external': { kind: 'invalid' },
  'member.level_unknown': { kind: 'invalid' },
  'member.organization_full': { kind: 'precondition', params: { limit: 'number' } },
  'member.last_legal_representative': { kind: 'precondition' },
  'member.sole_billing_contact': { kind: 'precondition' },
  'member.end_in_past': { kind: 'invalid' },
  'member.own_block': { kind: 'precondition' },
  'member.choice_unknown': { kind: 'invalid' },
  'member.recipient_unknown': { kind: 'invalid' },
  'report.expired': { kind: 'precondition' },
  'report.facts_changed': { kind: 'conflict' },
  'team.name_taken': { kind: 'conflict' },
  'team.too_many': { kind: 'precondition', params: { max: 'number' } },
  'team.full': { kind: 'precondition', params: { max: 'number' } },
  'team.changed_meanwhile': { kind: 'conflict' },
  'transfer.unknown': { kind: 'not_found' },
  'transfer.ended': { kind: 'conflict' },
  'transfer.lapsed': { kind: 'precondition' },
  'transfer.not_transferable': { kind: 'precondition', params: { name: 'string' } },
  'transfer.offered_already': { kind: 'conflict' },
  'transfer.own_organization': { kind: 'precondition' },
  'transfer.other_receiver': { kind: 'precondition' },
  'transfer.unpaid': { kind: 'precondition' },
  'transfer.not_sold': { kind: 'precondition', params: { name: 'string' } },
  'transfer.changed_meanwhile': { kind: 'conflict' },
  'product.name_fixed': { kind: 'invalid' },
  'product.not_in_state': { kind: 'precondition' },
  'product.nothing_paid': { kind: 'precondition' },
  'product.invoice_open': { kind: 'precondition' },
  'product.ending': { kind: 'precondition' },
  'product.not_ending': { kind: 'precondition' },
  'renewal.settings_changed_meanwhile': { kind: 'conflict' },
  'subscription.changed_meanwhile': { kind: 'conflict' },
  'subscription.ends': { kind: 'precondition' },
  'subscription.plan_not_offered': { kind: 'invalid' },
  'subscription.period_not_offered': { kind: 'invalid' },
  'subscription.nothing_to_change': { kind: 'precondition' },
  'subscription.not_changeable': { kind: 'precondition' },
  'subscription.not_now': { kind: 'precondition' },
  'subscription.amount_changed': { kind: 'conflict' },
  'subscription.change_unpaid': { kind: 'precondition' },
  'grant.level_unknown': { kind: 'invalid' },
  'grant.end_past': { kind: 'invalid' },
  'grant.already_there': { kind: 'conflict' },
  'grant.too_many': { kind: 'precondition', params: { max: 'number' } },
  'invoice.already_billed': { kind: 'conflict' },
  'invoice.is_final': { kind: 'precondition' },
  'invoice.not_final': { kind: 'precondition' },
  'invoice.credit_too_high': { kind: 'precondition' },
  'invoice.nothing_to_refund': { kind: 'precondition' },
  'invoice.too_many_to_export': { kind: 'precondition', params: { max: 'number' } },
  'invoice_export.too_many_open': { kind: 'precondition', params: { max: 'number' } },
  'prepaid.too_many_movements': { kind: 'precondition', params: { max: 'number' } },
  'payment_method.not_entered': { kind: 'precondition' },
  'billing_address.too_many': { kind: 'precondition', params: { max: 'number' } },
  'billing_address.vat_number_wrong': { kind: 'invalid' },
  'billing_address.changed_meanwhile': { kind: 'conflict' },
  'billing_address.replacement_needed': { kind: 'precondition' },
  'payment.nothing_due': { kind: 'precondition' },
  'payment.under_way': { kind: 'conflict' },
  'bank.already_resolved': { kind: 'conflict' },
  'bank.not_assignable': { kind: 'precondition' },
  'payment.currencies_differ': { kind: 'invalid' },
  'payment.method_gone': { kind: 'precondition' },
  'payment.kind_unavailable': { kind: 'precondition' },
  'prepaid.insufficient': { kind: 'precondition' },
  'prepaid.amount_out_of_bounds': { kind: 'invalid' },
  'prepaid.balance_limit': { kind: 'precondition' },
  'prepaid.iban_invalid': { kind: 'invalid' },
  'prepaid.iban_is_qr': { kind: 'invalid' },
  'prepaid.address_incomplete': { kind: 'precondition' },
  'payout.none_open': { kind: 'conflict' },
  'payout.already_decided': { kind: 'conflict' },
  'token.invalid': { kind: 'unauthenticated' },
  'token.end_past': { kind: 'invalid' },
  'token.end_too_far': { kind: 'invalid', params: { days: 'number' } },
  'token.too_many': { kind: 'precondition', params: { max: 'number' } },
  'purchase.plan_unknown': { kind: 'invalid' },
  'purchase.period_not_offered': { kind: 'invalid' },
  'purchase.domain_invalid': { kind: 'invalid', params: { ending: 'string' } },
  'purchase.domain_twice': { kind: 'conflict' },
  'purchase.trial_unavailable': { kind: 'precondition' },
  'purchase.too_many_lines': { kind: 'precondition', params: { max: 'number' } },
  'purchase.payment_unknown': { kind: 'invalid' },
  'purchase.empty': { kind: 'precondition' },
  'purchase.free_credit_unusable': { kind: 'precondition' },
  'purchase.changed_meanwhile': { kind: 'conflict' },
  'purchase.price_changed': { kind: 'conflict', params: { currency: 'string', grossMinor: 'number' } },
  'purchase.line_gone': { kind: 'precondition', params: { name: 'string' } },
  'purchase.promo_refused': { kind: 'precondition', params: { code: 'string', reason: 'string' } },
  'purchase.address_missing': { kind: 'precondition' },
  'purchase.payment_missing': { kind: 'precondition' },
  'purchase.not_open': { kind: 'precondition' },
  'promo.unknown': { kind: 'invalid' },
  'promo.already_entered': { kind: 'precondition' },
  'promo.not_yet_valid': { kind: 'precondition', params: { from: 'string' } },
  'promo.expired': { kind: 'precondition', params: { until: 'string' } },
  'promo.used_up': { kind: 'precondition', params: { max: 'number' } },
  'promo.used_by_organization': { kind: 'precondition', params: { max: 'number' } },
  'promo.new_customers_only': { kind: 'precondition' },
  'promo.currency_differs': { kind: 'precondition', params: { currency: 'string' } },
  'promo.no_matching_product': { kind: 'precondition' },
  'promo.no_matching_plan': { kind: 'precondition' },
  'promo.line_has_free_credit': { kind: 'precondition' },
  'promo.line_has_better': { kind: 'precondition' },
  'promo.line_has_trial': { kind: 'precondition' },
  'promo.too_many': { kind: 'precondition', params: { max: 'number' } },
  'promo.code_taken': { kind: 'conflict' },
  'promo.value_missing': { kind: 'invalid' },
  'promo.end_before_start': { kind: 'invalid' },
} as const);

export type ErrorCode = keyof typeof errorCatalogue;

type ParamValue<T> = T extends 'number' ? number : string;
export type ErrorParams<C extends ErrorCode> = (typeof errorCatalogue)[C] extends {
  params: infer P;
}
  ? { -readonly [K in keyof P]: ParamValue<P[K]> }
  : Record<never, never>;

/** What can be wrong with one input field. `path` is dotted: `postalAddress.city`. */
export type FieldErrorCode =
  | 'field.required'
  | 'field.too_short'
  | 'field.too_long'
  | 'field.invalid'
  | 'field.invalid_code'
  | 'field.invalid_email'
  | 'field.invalid_phone'
  | 'field.invalid_vat_number'
  | 'field.invalid_postal_code'
  | 'field.unknown_choice'
  | 'field.out_of_range'
  | 'field.control_characters'
  | ErrorCode;

export type FieldError = {
  readonly path: string;
  readonly code: FieldErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The body of every refused call, beside the transport's own fields. */
export type ErrorData = {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];
  readonly requestId: string;
};
