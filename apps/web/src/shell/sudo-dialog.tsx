import { createContext, createSignal, type JSX, lazy, Show, Suspense, useContext } from 'solid-js';
import { isRefusedWith } from '../lib/refusal.ts';

const SudoForm = lazy(async () => ({ default: (await import('./sudo-form.tsx')).SudoForm }));

type WithSudo = <T>(action: () => Promise<T>) => Promise<T>;

const SudoContext = createContext<WithSudo>((action) => action());

/**
 * Runs a sensitive action; when the server wants the password first, asks for it in a dialog and runs it again
 * (SEC-8). Rejects with the refusal when the person closes the dialog.
 */
export const useSudo = (): WithSudo => useContext(SudoContext);

type Question = { readonly confirmed: () => void; readonly cancelled: () => void };

export function SudoProvider(props: { readonly children: JSX.Element }): JSX.Element {
  const [question, setQuestion] = createSignal<Question | null>(null);

  const withSudo: WithSudo = async (action) => {
    try {
      return await action();
    } catch (error) {
      if (!isRefusedWith(error, 'session.sudo_required')) throw error;
      await new Promise<void>((resolve, reject) => {
        setQuestion({ confirmed: resolve, cancelled: () => reject(error) });
      }).finally(() => setQuestion(null));
      return action();
    }
  };

  return (
    <SudoContext.Provider value={withSudo}>
      {props.children}
      <Show when={question()}>
        {(current) => (
          <Suspense>
            <SudoForm onConfirmed={() => current().confirmed()} onCancel={() => current().cancelled()} />
          </Suspense>
        )}
      </Show>
    </SudoContext.Provider>
  );
}
