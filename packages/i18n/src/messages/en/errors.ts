import type { ErrorTexts } from '../../error-texts.ts';

export const errors = {
  request: {
    invalid_input: 'Some entries need your attention. Check the marked fields.',
    not_found: 'We cannot find this. It may have been removed, or you may not have access to it.',
    rate_limited:
      'That was a lot of attempts in a short time. Try again in {minutes, plural, =0 {{retryAfterSeconds, plural, =0 {a moment} one {# second} other {# seconds}}} one {# minute} other {# minutes}}.',
    too_large: 'This is too large to send. Make it smaller and try again.',
    cross_site:
      'For your safety we stopped this request: it came from another site. Reload the page and try again.',
    idempotency_mismatch:
      'This was already sent with other contents. Reload the page and check what was saved.',
    busy: 'Many people are signing in right now. Try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.',
    unexpected: 'Something went wrong on our side. Please try again. If it keeps happening, contact support.',
  },
  session: {
    required: 'Please sign in to continue.',
    sudo_required: 'Enter your password to continue.',
    two_factor_required: 'Set up two-factor authentication to continue.',
    sign_in_expired: 'This sign-in took too long. Enter your password again.',
    credentials_wrong: 'The e-mail address or the password is not right. Check both and try again.',
    password_wrong: 'This password is not right. Try again.',
  },
  permission: {
    denied:
      '{missing, select, legal_representative {Only a legal representative of the organization can do this. Ask one of them.} administrator {Only an administrator or a legal representative can do this. Ask one of them.} membership {Only members of this organization can do this.} email_confirmed {Confirm your e-mail address first. Then you can do this.} billing_right {You need the billing right to do this. An administrator can give it to you.} collaborator {An external user cannot do this. Ask an administrator of the organization.} level {Your access is not sufficient for this. An administrator of the organization can extend it.} scope {The API token does not cover this. Use one with the matching scope.} person {An API token cannot do this. Sign in and do it yourself.} staff_role {Your role at the desk does not cover this. Ask an administrator of the desk.} other {You do not have the right to do this. Ask an administrator of the organization.}}',
  },
  factor: {
    code_wrong:
      'This code is not right. {attemptsLeft, plural, =0 {Start again.} one {You have # attempt left.} other {You have # attempts left.}}',
    app_code_wrong:
      'This code is not right. Enter the one that the app shows now. Check, too, that your phone sets its clock automatically.',
    code_used:
      'This code has been used already. Wait for the next one: the app shows a new one every 30 seconds.',
    passkey_refused: 'This passkey was not accepted. Try again, or choose another method.',
    setup_expired: 'This setup is no longer valid. Start again.',
    session_not_passed: 'Sign out, then sign in again with your second factor: then you can do this.',
    already_active: 'This method is already active. Reload the page.',
    too_many_passkeys: 'You already have 20 passkeys. Remove one that you no longer need.',
    sms_unavailable: 'Text messages cannot be sent at the moment. Choose another method.',
    sms_too_soon:
      'A text message is already on its way. You can ask for another one in {retryAfterSeconds, plural, one {# second} other {# seconds}}.',
  },
  account: {
    identifier_differs: 'This is not your login identifier. Type it as it stands in your profile.',
    texting_unavailable: 'Text messages cannot be sent at the moment. Try again later.',
    phone_code_wrong:
      'This code is not right. {attemptsLeft, plural, =0 {Ask for a new one.} one {You have # attempt left.} other {You have # attempts left.}}',
    phone_code_expired: 'This code is no longer valid. Ask for a new one.',
    sole_representative:
      'You are the only legal representative of an organization. Name another one there, or delete the organization, then close your account.',
    password_too_weak:
      'This password is too easy to guess. Use at least 12 characters, for example several unrelated words.',
    password_too_common: 'This password is on lists of common or leaked passwords. Choose another one.',
    password_contains_identifier: 'The password must not contain your e-mail address. Choose another one.',
    password_unchanged: 'The new password is the same as the current one. Choose another one.',
    address_unchanged: 'You already use this address. Enter another one.',
    address_is_recovery: 'This is your recovery e-mail. Use another address, so that you have two ways in.',
    address_is_identifier:
      'This is your login identifier. Use another address, so that you have two ways in.',
    identifier_unconfirmed: 'Confirm your e-mail address first. Then you can do this.',
    nothing_pending: 'There is no change under way any more. Reload the page.',
    link_expired: 'This link no longer works. It has run out, or it was used or replaced.',
    already_confirmed: 'Your e-mail address is confirmed already. Reload the page.',
    mailbox_choice_missing: 'Choose whether the mailbox of the same address gets this password, too.',
    confirmation_code_wrong:
      'This code is not right. {attemptsLeft, plural, =0 {Ask for a new one.} one {You have # attempt left.} other {You have # attempts left.}}',
    confirmation_expired: 'This code or link is no longer valid. Ask for a new one.',
  },
  image: {
    unreadable: 'This picture cannot be read. Choose a PNG, JPEG, WebP or SVG file that is not damaged.',
  },
  audit: {
    too_many_to_export:
      'This is more than fits in one file: at most {max, number} entries. Narrow the log by date and export it in parts.',
  },
  identity: {
    not_needed: 'Two-factor authentication is off for this account: the password is enough to sign in.',
    link_invalid:
      'This link is not valid, or no longer. Start again with your login identifier and password.',
    not_collecting:
      'The pictures have already been sent, or the request has ended. Nothing can be added any more.',
    picture_unreadable: 'We cannot read this picture. Choose a photo as JPEG, PNG or WebP.',
    picture_too_small:
      'This picture is too small to read. Take one that is at least 600 pixels wide or high.',
    pictures_missing: 'A picture is still missing. Add the front, the back and the selfie, then send them.',
    ended: 'This request has already ended. There is nothing left to stop.',
    not_for_you: 'This case is not open to you. It has been decided, has ended, or concerns yourself.',
    already_decided: 'You have already decided this case. Another reviewer gives the second decision.',
  },
  support_access: {
    too_many: 'No more than {max} accesses can run at once. Withdraw one first.',
    over: 'This access is already over.',
  },
  desk: {
    customer_unknown: 'No customer has this login identifier or number.',
  },
  staff: {
    address_taken:
      'This address already has an account. Accounts of the staff are separate: use another address.',
    last_admin: 'Somebody has to manage the staff. Name another administrator first.',
    own_end: 'You cannot end your own place. Another administrator can.',
  },
  succession: {
    already_open: 'Somebody has already asked for succession. There can be one request at a time.',
    already_representative: 'You are already a legal representative of this organization.',
    not_collecting: 'Documents can only be added before the request is sent, by the person who began it.',
    document_unreadable:
      'This file cannot be read. Choose a PDF, JPEG, PNG or WebP file that is not damaged.',
    too_many_documents: 'At most {max, number} documents can be added.',
    documents_missing: 'Add at least one document first.',
    ended: 'This request has already ended.',
    not_yours: 'Only a legal representative, or the person who asked, can stop this request.',
    not_for_you: 'This request does not wait for your decision.',
    already_decided: 'You have already decided on this request.',
  },
  organization: {
    not_deletable: 'Something is still in the way of deleting. Check the list again.',
    own_second_factor_missing:
      'Set up two-factor authentication for your own account first, then require it of the others.',
    currency_change_unconfirmed:
      'With this country, future invoices will be in {to} instead of {from}. Confirm the change, then save.',
    vat_number_not_for_type:
      'An organization of this type has no VAT number. Leave the field empty or choose another type.',
    changed_meanwhile:
      'These details have changed in the meantime. Reload the page, then make your changes again.',
  },
  report: {
    expired: 'This report is too old. Make a new one, then continue.',
    facts_changed:
      'Something has changed since this report was made. Read the new report before you continue.',
  },
  invitation: {
    unknown: 'This link does not work. Perhaps it is incomplete, or a newer invitation has been sent.',
    expired: 'This invitation has expired. Ask the person who invited you to send it again.',
    revoked: 'This invitation has been withdrawn. Ask the person who invited you.',
    answered: 'This invitation has already been answered.',
    other_account: 'This invitation is for {email}. Sign in with that address to accept it.',
    address_unconfirmed: 'Confirm your e-mail address first. Then you can accept the invitation.',
    already_member: 'You are already a member of this organization.',
    account_exists: 'There is an account with this address now. Sign in to accept the invitation.',
    address_limit: 'This address has already been sent {limit} invitations today. Try again tomorrow.',
  },
  member: {
    role_not_grantable: 'Only a legal representative can give or take this role. Ask one of them.',
    own_role_upward: 'You cannot raise your own role. Ask another administrator.',
    billing_not_for_external: 'An external user cannot have the billing right. Choose another role first.',
    level_unknown: 'This product does not have this access level. Choose another one.',
    organization_full: 'An organization can have at most {limit} members and open invitations.',
    last_legal_representative:
      'An organization needs a legal representative who can act at any time. Name another one first.',
    sole_billing_contact:
      'You are the only legal representative: each billing event must reach you by e-mail or SMS.',
    end_in_past: 'Choose a moment in the future.',
    own_block: 'You cannot block yourself. Leave the organization instead, or ask another administrator.',
    choice_unknown: 'Decide what becomes of each item before you continue.',
    recipient_unknown: 'Choose an active member who is to receive this.',
  },
  team: {
    name_taken: 'Another work team has this name. Choose another one.',
    too_many:
      'There are {max, number} work teams already, and no more fit. Delete one that is no longer needed.',
    full: 'A work team holds at most {max, number} people. Put some of them into another one.',
    changed_meanwhile:
      'Somebody has changed this work team in the meantime. Reload the page, then make your changes again.',
  },
  transfer: {
    unknown: 'This link leads to no offer. Check that it is complete, or ask for a new one.',
    ended: 'This offer has been answered or withdrawn. Ask for a new one.',
    lapsed: 'The time of this offer is over. Ask for a new one.',
    not_transferable: '{name} is of a type that cannot be transferred. Leave it out.',
    offered_already: 'A product of this choice is already offered to somebody. Withdraw that offer first.',
    own_organization: 'The products come from this organization. Choose another one.',
    other_receiver: 'This offer is for another organization. Choose that one.',
    unpaid:
      'An invoice for one of these products is still open. Ask whoever offers them to pay it, then accept.',
    not_sold: '{name} is not sold in the currency of this organization. Choose another one.',
    changed_meanwhile: 'A product of this offer has changed in the meantime. Ask for a new offer.',
  },
  product: {
    name_fixed: 'A product of this type keeps its name. Use tags to find it by words of your own.',
    not_in_state:
      'The state of this product does not allow this any more. Reload the page to see where it stands.',
    nothing_paid: 'Nothing is paid ahead for this product, so it can only end now.',
    invoice_open: 'An invoice for this product is still open. Pay or cancel it first.',
    not_ending: 'The termination can no longer be undone. Reload the page to see where the product stands.',
    ending: 'The termination of this product is already planned. Undo it first.',
  },
  subscription: {
    changed_meanwhile: 'This subscription has changed in the meantime. Reload the page and look at it again.',
    ends: 'This product ends by itself, so it can be neither renewed nor changed. Undo the termination first.',
    plan_not_offered: 'This plan is not offered. Choose one of the list.',
    period_not_offered: 'This billing period is not offered for the plan. Choose one of the list.',
    nothing_to_change: 'The product has this plan and this billing period already. Choose another one.',
    not_changeable: 'Only an active product can be changed. Pay it first, or wait until it is set up.',
    not_now: 'This change cannot be made at once. Plan it for the end of what is paid.',
    amount_changed: 'The amount has changed in the meantime. Look at the new one and confirm again.',
    change_unpaid: 'An invoice for a change of this product is still open. Pay or cancel it first.',
  },
  renewal: {
    settings_changed_meanwhile:
      'Somebody has changed these settings in the meantime. Reload the page, then make your changes again.',
  },
  grant: {
    level_unknown: 'This product has no such right. Choose one of the list.',
    end_past: 'This end is in the past. Choose a later one.',
    already_there: 'This right has been given already. Change its end there instead.',
    too_many:
      'At most {max, number} rights can be given to one person or work team. Give access to all products of a type instead, or take away what is no longer needed.',
  },
  invoice_export: {
    too_many_open:
      'At most {max, number} exports are made at the same time. Wait until one is ready, or cancel one.',
  },
  invoice: {
    too_many_to_export: 'At most {max, number} invoices can be exported at once. Choose a shorter period.',
    already_billed: 'Some of these days have been billed already. Reload the page to see what is left.',
    is_final: 'This invoice is final. It can only be corrected by a credit note.',
    not_final: 'This invoice is not final yet. Cancel it instead of crediting it.',
    credit_too_high: 'No more than what is left of the invoice can be credited.',
    nothing_to_refund:
      'Nothing can be given back here: either nothing has been paid, or what was paid covers only what is still owed.',
  },
  payment: {
    nothing_due: 'Nothing is due here any more. Reload the page to see the payment.',
    under_way: 'A payment for this is already under way. Wait until it has ended, then look again.',
    currencies_differ: 'Invoices in different currencies are paid separately. Choose those of one currency.',
    method_gone: 'This payment method has been removed. Choose another one.',
    kind_unavailable: 'This way to pay is not available at the moment. Choose another one.',
  },
  prepaid: {
    too_many_movements: 'At most {max, number} movements fit into a statement. Choose a shorter period.',
    insufficient:
      'The balance of the prepaid account is not sufficient. Top it up, or pay the rest another way.',
    amount_out_of_bounds:
      'This amount is outside the limits. Choose one between the smallest and the largest that are shown.',
    balance_limit: 'With this amount the prepaid account would hold more than it may. Choose a smaller one.',
    iban_invalid:
      'This IBAN is not valid: its length or its check digits are wrong. Compare it with your bank statement.',
    iban_is_qr:
      'This is a QR-IBAN, which only takes payments of QR-bills. Enter the normal IBAN of the account.',
    address_incomplete:
      'A bank needs the complete address of your organization. Complete it on its page, then ask again.',
  },
  token: {
    invalid:
      'This API token is not valid: it is incomplete, has ended or has been revoked. Create a new one.',
    end_past: 'This end is in the past. Choose a later one.',
    end_too_far: 'A token of the desk lasts at most {days, number} days. Choose an earlier end.',
    too_many:
      'You have {max, number} API tokens here already, and no more are possible. Revoke one that is no longer needed.',
  },
  purchase: {
    plan_unknown: 'This plan is no longer offered. Choose another one.',
    period_not_offered: 'This billing period is not offered here. Choose another one.',
    domain_invalid: 'Enter a complete domain name that ends in {ending}, such as example{ending}.',
    domain_twice: 'This domain name is in the cart already.',
    trial_unavailable:
      'Each type of product can be tried once, and this one has been. Order it without the trial.',
    too_many_lines: 'A cart holds at most {max, number} products. Order these first.',
    payment_unknown: 'Choose one of the ways to pay.',
    empty: 'The cart is empty. Choose a product first.',
    free_credit_unusable: 'This free credit cannot be used here any more. Choose another one.',
    changed_meanwhile: 'The cart has been changed meanwhile. Look at the summary again, then order.',
    price_changed: 'The total is no longer the one that was shown. Look at the summary again, then order.',
    line_gone: '{name} is no longer offered like this. Change it in the cart or take it out.',
    promo_refused:
      'The promo code {code} cannot be used any more. The step before says why: take it out there, then order.',
    address_missing: 'Add a billing address first.',
    payment_missing: 'Choose how you want to pay first.',
    not_open: 'This order is not open any more. Reload the page to see what has become of it.',
  },
  promo: {
    unknown: 'There is no such promo code. Check how it is written.',
    already_entered: 'This promo code is entered already.',
    not_yet_valid: 'This promo code is valid from {from} on, our local time.',
    expired: 'This promo code is over: its last day was {until}, our local time.',
    used_up: 'This promo code could be used {max, plural, one {# time} other {# times}}, and it has been.',
    used_by_organization: 'Your organization has used this promo code as often as it may ({max, number}).',
    new_customers_only: 'This promo code is for a first order, and your organization has ordered before.',
    currency_differs:
      'This promo code is an amount in {currency}, and your organization pays in another currency.',
    no_matching_product: 'This promo code is for other products than those in the cart.',
    no_matching_plan: 'This promo code is for another plan of the product in the cart.',
    line_has_free_credit:
      'The product that this promo code is for is free already, by a free credit. Only one of them applies.',
    line_has_better: 'Another promo code takes off more here. Only one applies to each product.',
    line_has_trial:
      'You try the product that this promo code is for without paying. Order it without the trial to use the code.',
    too_many: 'At most {max, number} promo codes can be entered. Take one out first.',
    code_taken: 'This promo code exists already. Choose another text.',
    value_missing: 'Enter either a percentage or an amount with its currency.',
    end_before_start: 'The last day lies before the first one.',
  },
  payment_method: {
    not_entered:
      'No payment method has been entered yet. Start again and finish on the page of the payment provider.',
  },
  billing_address: {
    too_many: 'There are {max, number} billing addresses already. Remove one that is no longer needed.',
    vat_number_wrong:
      'This is no VAT number of the country of the address. Check the digits and the country.',
    changed_meanwhile:
      'Somebody has changed this address in the meantime. Reload the page, then make your changes again.',
    replacement_needed: 'This address is in use. Choose the address that takes its place.',
  },
  bank: {
    already_resolved: 'Somebody has decided about this money meanwhile. Reload the list.',
    not_assignable: 'This cannot be done with this movement. Choose another way.',
  },
  field: {
    required: 'Fill in this field.',
    too_short: 'This is too short. Enter a little more.',
    too_long: 'This is too long. Shorten it a little.',
    invalid: 'Check this entry.',
    invalid_code: 'Enter the 6 digits of the code.',
    invalid_email: 'Enter a complete e-mail address, such as name@example.com.',
    invalid_phone: 'Enter the phone number with its country code, such as +41 44 123 45 67.',
    invalid_vat_number: 'Enter the complete VAT number with its country code, such as CHE123456789.',
    invalid_postal_code: 'Check the postal code.',
    unknown_choice: 'Choose one of the options.',
    out_of_range: 'This value is not possible here. Choose another one.',
    control_characters: 'This text contains invisible characters. Type it again instead of pasting it.',
  },
  payout: {
    none_open: 'No payout waits for the bank. Reload the page to see the latest file.',
    already_decided: 'This payout has been decided on meanwhile, or cannot end this way. Reload the page.',
  },
} as const satisfies ErrorTexts;
