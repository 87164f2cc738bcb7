import { expectTypeOf, test } from 'vitest';
import type { ParamArguments, ParamsIn } from './message-params.ts';
import type { MessageKey } from './text-key.ts';
import type { Translate } from './translator.ts';

type Arguments<Text extends string> = ParamArguments<Text>;

test('the parameters of a message are read from its English text', () => {
  expectTypeOf<Arguments<'Save'>>().toEqualTypeOf<[]>();
  expectTypeOf<ParamsIn<'from {from} to {to}'>['from' | 'to']>().toEqualTypeOf<string>();
  expectTypeOf<keyof ParamsIn<'from {from} to {to}'>>().toEqualTypeOf<'from' | 'to'>();
  expectTypeOf<ParamsIn<'{n, number} of {total, number}'>['n']>().toEqualTypeOf<number>();
});

test('words inside plural and select options are text, arguments inside them are parameters', () => {
  type Plural = ParamsIn<'{a} {n, plural, =0 {no} one {day} other {{who} of # days}} {b}.'>;
  expectTypeOf<keyof Plural>().toEqualTypeOf<'a' | 'b' | 'n' | 'who'>();
  expectTypeOf<Plural['n']>().toEqualTypeOf<number>();
  type Nested = ParamsIn<'{g, select, x {{n, plural, one {{c} y} other {z}} {d}} other {w {e}}} {f}'>;
  expectTypeOf<keyof Nested>().toEqualTypeOf<'g' | 'n' | 'c' | 'd' | 'e' | 'f'>();
  expectTypeOf<Nested['g']>().toEqualTypeOf<string>();
});

test('a key compiles only if it exists and only with its parameters', () => {
  const check = (
    t: Translate,
    key: 'common.cancel' | 'common.cancel',
    role: 'administrator' | 'collaborator',
  ) => {
    t('common.cancel');
    t(key);
    t(`common.role.${role}`);
    t('errors.account.confirmation_code_wrong', { attemptsLeft: 2 });
    t('errors.organization.currency_change_unconfirmed', { from: 'CHF', to: 'EUR' });
    // @ts-expect-error no such key
    t('common.sav');
    // @ts-expect-error no parameters
    t('common.cancel', {});
    // @ts-expect-error parameters missing
    t('errors.organization.currency_change_unconfirmed');
    // @ts-expect-error one parameter missing
    t('errors.organization.currency_change_unconfirmed', { from: 'CHF' });
    // @ts-expect-error one parameter too many
    t('errors.organization.currency_change_unconfirmed', { from: 'CHF', to: 'EUR', at: 'x' });
    // @ts-expect-error a count is a number
    t('errors.account.confirmation_code_wrong', { attemptsLeft: '2' });
  };
  expectTypeOf(check).toBeFunction();
  expectTypeOf<'errors.field.required'>().toExtend<MessageKey>();
});
