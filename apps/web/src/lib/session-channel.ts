/** Tells the other tabs of this browser that somebody has signed out, so that nothing of theirs stays on a screen. */
const name = 'atrium.session';

export function tellSignedOut(accountId: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage({ signedOut: accountId });
  channel.close();
}

/** Calls back when this account is signed out in another tab; returns what ends the listening. */
export function onSignedOut(accountId: () => string | undefined, then: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<{ signedOut?: unknown } | null>) => {
    if (data?.signedOut !== undefined && data.signedOut === accountId()) then();
  };
  return () => channel.close();
}
