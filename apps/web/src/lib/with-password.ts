import { api } from './api.ts';
import { isRefusedWith } from './refusal.ts';

/**
 * For forms that ask for the password themselves: when the server wants it confirmed first, confirms it with what
 * was typed instead of asking a second time (SEC-8).
 */
export async function withPassword<T>(password: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isRefusedWith(error, 'session.sudo_required')) throw error;
    await api.session.confirmPassword.mutate({ password });
    return action();
  }
}
