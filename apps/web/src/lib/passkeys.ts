import type { PasskeyAssertion, PasskeyRegistration } from '@atrium/contracts/second-factor/passkey-json';

// The browser speaks bytes, the API the JSON forms of WebAuthn Level 3. Written out here, because not every browser that
// has passkeys has the functions that convert them.

type Json = Record<string, unknown>;
type Descriptor = { readonly id: string; readonly transports?: AuthenticatorTransport[] };

export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Rejects when the person declines, or the authenticator cannot. */
export async function createPasskey(options: Json): Promise<PasskeyRegistration> {
  const { user, excludeCredentials = [] } = options as {
    user: Json & { id: string };
    excludeCredentials?: readonly Descriptor[];
  };
  const publicKey = {
    ...options,
    challenge: toBytes(options.challenge as string),
    user: { ...user, id: toBytes(user.id) },
    excludeCredentials: excludeCredentials.map(toDescriptor),
  } as unknown as PublicKeyCredentialCreationOptions;
  const credential = await navigator.credentials.create({ publicKey });
  const { response, ...named } = nameOf(credential);
  const { clientDataJSON, attestationObject, getTransports } = response as AuthenticatorAttestationResponse;
  return {
    ...named,
    response: {
      clientDataJSON: toText(clientDataJSON),
      attestationObject: toText(attestationObject),
      transports: getTransports?.call(response) ?? [],
    },
  };
}

/** Rejects when the person declines, or has no passkey here. */
export async function usePasskey(options: Json): Promise<PasskeyAssertion> {
  const { allowCredentials = [] } = options as { allowCredentials?: readonly Descriptor[] };
  const publicKey = {
    ...options,
    challenge: toBytes(options.challenge as string),
    allowCredentials: allowCredentials.map(toDescriptor),
  } as unknown as PublicKeyCredentialRequestOptions;
  const credential = await navigator.credentials.get({ publicKey });
  const { response, ...named } = nameOf(credential);
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    response as AuthenticatorAssertionResponse;
  return {
    ...named,
    response: {
      clientDataJSON: toText(clientDataJSON),
      authenticatorData: toText(authenticatorData),
      signature: toText(signature),
      ...(userHandle ? { userHandle: toText(userHandle) } : {}),
    },
  };
}

function nameOf(credential: Credential | null) {
  if (!credential) throw new Error('The browser has made no passkey.');
  const { rawId, response } = credential as PublicKeyCredential;
  const id = toText(rawId);
  return { id, rawId: id, type: 'public-key' as const, response };
}

const toDescriptor = ({ id, transports }: Descriptor) => ({
  id: toBytes(id),
  type: 'public-key' as const,
  ...(transports ? { transports } : {}),
});

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
