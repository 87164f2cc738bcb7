import type {
  PasskeyAssertion,
  PasskeyOptions,
  PasskeyRegistration,
} from '@atrium/contracts/second-factor/passkey-json';
import type { AuthenticatorTransport, WebAuthnCredential } from '@simplewebauthn/server';
import type { z } from 'zod';
import type { Host } from '../kernel/host.ts';

export const maxPasskeys = 20;
export const challengeMinutes = 5;

type Options = z.input<typeof PasskeyOptions>;
export type KnownPasskey = { readonly credentialId: Buffer | null; readonly transports: string[] | null };

/** Who we are to an authenticator: from the configuration, never from what a client sent. */
const relyingParty = ({ publicUrl, brand }: Host) => {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: brand };
};

// Loaded with the first passkey: certificates of all makers take more memory than the rest of the verbs together.
const library = () => import('@simplewebauthn/server');

type Owner = { readonly accountId: string; readonly loginIdentifier: string; readonly name: string };

export async function passkeyCreation(host: Host, owner: Owner, known: readonly KnownPasskey[]) {
  const { generateRegistrationOptions } = await library();
  const party = relyingParty(host);
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: new TextEncoder().encode(owner.accountId),
    userName: owner.loginIdentifier,
    userDisplayName: owner.name,
    attestationType: 'none',
    excludeCredentials: descriptors(known),
    // Able to sign in alone where the authenticator can; a simple security key is welcome, too.
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  return { challenge: options.challenge, options: options as unknown as Options };
}

/** Null for anything but a genuine answer of a browser on our own address to this challenge. */
export async function readPasskeyCreation(host: Host, registration: PasskeyRegistration, challenge: string) {
  const { verifyRegistrationResponse } = await library();
  const { id, origin } = relyingParty(host);
  try {
    const { response } = registration;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...registration,
        response: { ...response, transports: (response.transports ?? []) as AuthenticatorTransport[] },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
    });
    if (!verified) return null;
    const { credential } = registrationInfo;
    return {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      signCount: BigInt(credential.counter),
      transports: registration.response.transports ?? [],
    };
  } catch {
    return null;
  }
}

/** Alone, the authenticator itself must know its user and say who it is; beside a password it only has to be there. */
export async function passkeyRequest(host: Host, known: readonly KnownPasskey[] | null) {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(host).id,
    userVerification: known === null ? 'required' : 'preferred',
    ...(known === null ? {} : { allowCredentials: descriptors(known) }),
  });
  return { challenge: options.challenge, options: options as unknown as Options };
}

export type StoredPasskey = {
  readonly accountId: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: bigint;
};

type Expected = { readonly challenge: string; readonly alone: boolean; readonly passkey: StoredPasskey };

/**
 * The new count of signatures; `cloned` when it does not go up although the authenticator counts, `refused` for
 * anything that is no genuine answer to this challenge.
 */
export async function readPasskeyAssertion(
  host: Host,
  assertion: PasskeyAssertion,
  { challenge, alone, passkey }: Expected,
): Promise<bigint | 'cloned' | 'refused'> {
  const { verifyAuthenticationResponse } = await library();
  const { id, origin } = relyingParty(host);
  const owner = assertion.response.userHandle;
  if (alone && owner === undefined) return 'refused';
  if (owner !== undefined && Buffer.from(owner, 'base64url').toString() !== passkey.accountId)
    return 'refused';
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...toResponse(assertion), clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      // The count is compared below, so that a clone can be told from a forgery.
      credential: toCredential(passkey),
      requireUserVerification: alone,
    });
    if (!verified) return 'refused';
    const count = BigInt(authenticationInfo.newCounter);
    const counts = count > 0n || passkey.signCount > 0n;
    return counts && count <= passkey.signCount ? 'cloned' : count;
  } catch {
    return 'refused';
  }
}

const toResponse = ({ response, ...assertion }: PasskeyAssertion) => {
  const { userHandle, ...rest } = response;
  return { ...assertion, response: userHandle === undefined ? rest : { ...rest, userHandle } };
};

const toCredential = ({ credentialId, publicKey }: StoredPasskey): WebAuthnCredential => ({
  id: credentialId.toString('base64url'),
  publicKey: new Uint8Array(publicKey),
  counter: 0,
});

const descriptors = (known: readonly KnownPasskey[]) =>
  known.map(({ credentialId, transports }) => ({
    id: (credentialId ?? Buffer.alloc(0)).toString('base64url'),
    transports: (transports ?? []) as AuthenticatorTransport[],
  }));
