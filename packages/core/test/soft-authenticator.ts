import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

type Flags = { readonly userVerified?: boolean };
type Ceremony = { readonly challenge: string; readonly origin?: string; readonly rpId?: string };

const userPresent = 0x01;
const verified = 0x04;
const attested = 0x40;

/** An authenticator of its own for tests: one key pair, and a count of signatures that a test can turn back. */
export class SoftAuthenticator {
  readonly credentialId = randomBytes(16);
  count: number;
  userHandle: string | undefined;
  private readonly privateKey: KeyObject;
  private readonly publicKey: Buffer;

  constructor(count = 0) {
    this.count = count;
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = pair.privateKey;
    const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
    // COSE: EC2, ES256, P-256, x, y.
    this.publicKey = Buffer.concat([
      Buffer.from('a5010203262001', 'hex'),
      Buffer.from('215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }

  /** Answers options for making a passkey. */
  register(ceremony: Ceremony & { readonly userId?: string }) {
    this.userHandle = ceremony.userId;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.credentialId, this.publicKey]);
    const data = Buffer.concat([this.authenticatorData(ceremony, attested | verified), credential]);
    const head = Buffer.alloc(3);
    head.writeUInt8(0x59);
    head.writeUInt16BE(data.length, 1);
    const attestationObject = Buffer.concat([
      // { fmt: 'none', attStmt: {}, authData: … }
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      head,
      data,
    ]);
    return {
      ...this.named(),
      response: {
        clientDataJSON: clientData('webauthn.create', ceremony).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** Answers options for signing in. */
  sign(ceremony: Ceremony, { userVerified = true }: Flags = {}) {
    if (this.count > 0) this.count += 1;
    const data = this.authenticatorData(ceremony, userVerified ? verified : 0);
    const client = clientData('webauthn.get', ceremony);
    const signer = createSign('sha256').update(data).update(createHash('sha256').update(client).digest());
    return {
      ...this.named(),
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signer.sign(this.privateKey).toString('base64url'),
        ...(this.userHandle ? { userHandle: this.userHandle } : {}),
      },
    };
  }

  private named() {
    const id = this.credentialId.toString('base64url');
    return { id, rawId: id, type: 'public-key' as const };
  }

  private authenticatorData({ rpId = 'portal.example' }: Ceremony, flags: number): Buffer {
    const tail = Buffer.alloc(5);
    tail.writeUInt8(flags | userPresent);
    tail.writeUInt32BE(this.count, 1);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), tail]);
  }
}

const clientData = (type: string, { challenge, origin = 'https://portal.example' }: Ceremony): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
