import { createEffect } from 'solid-js';
import { brand } from './brand.ts';

/** The browser's title follows the page and its language. */
export function usePageTitle(title: () => string | undefined): void {
  createEffect(() => {
    const text = title();
    document.title = text ? `${text} · ${brand}` : brand;
  });
}
