import type { ErrorCode, ErrorData, FieldError } from '@atrium/contracts/kernel/error-catalogue';
import { errorMessage, fieldErrorMessage } from '@atrium/i18n/error-message';
import type { FormError } from '@atrium/ui/form/error-summary';
import { batch, createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { ensureErrorTexts } from './error-texts.ts';
import { t } from './i18n.ts';
import { fieldOf, type Refusal, toRefusal } from './refusal.ts';
import { setSessionEnded } from './session-ended.ts';

type Options<V extends object, R> = {
  readonly initial: V;
  /** Fields that cannot be empty: told at once, without asking the server. */
  readonly required?: readonly (keyof V & string)[];
  /** What a field is called, so that the summary of errors can name it; null where the error says it all. */
  readonly label: (field: keyof V & string) => string | null;
  readonly submit: (values: V) => Promise<R>;
  readonly onDone: (result: R, values: V) => void | Promise<void>;
  /** True when the caller deals with this refusal itself, beside the form. */
  readonly handles?: (code: ErrorCode) => boolean;
};

/** State of one form: values, what is wrong and where, and whether it is under way. What was typed is never lost. */
export function createForm<V extends Record<string, string | boolean>, R>(options: Options<V, R>) {
  const [values, setValues] = createStore<V>({ ...options.initial });
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [corrected, setCorrected] = createSignal<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = createSignal(false);
  const { dirty, setSaved } = trackSaved(values, options.initial);

  const set =
    <K extends keyof V & string>(field: K) =>
    (value: V[K]): void => {
      batch(() => {
        setValues(field as never, value as never);
        setCorrected((before) => new Set(before).add(field));
      });
    };

  /** Accepts a path of the contract (`postalAddress.city`) for a field of the form (`city`). */
  const errorOf = (field: string): string | undefined => {
    if (corrected().has(field)) return undefined;
    const found = fieldOf(refusal(), field) ?? fieldByLastStep(refusal(), field);
    return found && fieldErrorMessage(t, found);
  };

  const refuse = (next: Refusal): void => {
    batch(() => {
      setCorrected(new Set<string>());
      setRefusal(next);
    });
  };

  async function submit(): Promise<void> {
    await ensureErrorTexts();
    const empty = (options.required ?? []).filter((field) => values[field] === '' || values[field] === false);
    if (empty.length > 0) return refuse(missingFields(empty));
    setBusy(true);
    try {
      const sent = { ...values };
      const result = await options.submit(sent);
      setRefusal(null);
      setSaved(sent);
      await options.onDone(result, { ...values });
    } catch (error) {
      const refusal = toRefusal(error);
      if (isSessionEnd(refusal)) setSessionEnded(true);
      refuse(refusal);
    } finally {
      setBusy(false);
    }
  }

  const error = (): FormError | null => {
    const current = refusal();
    if (current === null) return null;
    if (current === 'offline') return { title: t('shell.notSaved') };
    return options.handles?.(current.code)
      ? null
      : summaryOf(current, corrected(), (field) => named(options, field));
  };

  /** Takes what is stored now in place of what was typed. */
  const reset = (stored: V): void =>
    batch(() => {
      setValues({ ...stored });
      setSaved(stored);
    });

  return { values, set, setValues, reset, dirty, errorOf, error, refusal, setRefusal, busy, submit };
}

function named<V extends object>(
  { initial, label }: Pick<Options<V, never>, 'initial' | 'label'>,
  field: FieldError,
): string {
  const name = lastStep(field.path);
  const text = fieldErrorMessage(t, field);
  const called = name in initial ? label(name as keyof V & string) : null;
  return called === null ? text : t('common.fieldError', { label: called, text });
}

/** What is saved, to tell whether something is not. */
function trackSaved<V extends Record<string, string | boolean>>(values: V, initial: V) {
  const [saved, setSaved] = createSignal<V>({ ...initial });
  return {
    dirty: (): boolean => Object.keys(values).some((field) => values[field] !== saved()[field]),
    setSaved: (stored: V): void => void setSaved(() => stored),
  };
}

function summaryOf(
  data: ErrorData,
  corrected: ReadonlySet<string>,
  named: (field: FieldError) => string,
): FormError {
  const items = data.fields
    .map((field) => ({ fieldName: lastStep(field.path), text: named(field) }))
    .filter((item) => !corrected.has(item.fieldName));
  // One refusal of one field says the same as its title: once is enough.
  const list = items.length === 1 && data.code !== 'request.invalid_input' ? [] : items;
  const unexpected = data.code === 'request.unexpected' ? { requestId: data.requestId } : {};
  return { title: errorMessage(t, data), items: list, ...unexpected };
}

const isSessionEnd = (refusal: Refusal): boolean =>
  refusal !== 'offline' && refusal.code === 'session.required';

const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const fieldByLastStep = (refusal: Refusal | null, field: string): FieldError | undefined =>
  refusal === null || refusal === 'offline'
    ? undefined
    : refusal.fields.find(({ path }) => lastStep(path) === field);

const missingFields = (paths: readonly string[]): Refusal => ({
  code: 'request.invalid_input',
  params: {},
  fields: paths.map((path) => ({ path, code: 'field.required', params: {} })),
  requestId: '',
});
