/** The provider's name, written into the page by the server. */
export const brand =
  document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? 'Atrium';
