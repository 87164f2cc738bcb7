import type { Plugin } from 'vite';

/** What the API writes into the page it serves; the development server has no API in front of it. */
export function fillPage(): Plugin {
  return {
    name: 'atrium-fill-page',
    apply: 'serve',
    transformIndexHtml: (html) => html.replaceAll('%brand%', 'Atrium').replaceAll('%noscript%', ''),
  };
}
