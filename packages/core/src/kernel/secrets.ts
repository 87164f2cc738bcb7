import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What is kept under the installation's key, which is not in the database: a copy of the rows alone is of no use (SEC-1). */
export type Secrets = {
  /** Encrypts for one purpose and one owner; moved to another row it does not open. */
  readonly seal: (purpose: string, owner: string, plain: Buffer) => Buffer;
  /** Throws for anything that `seal` did not make for this purpose and owner under this key. */
  readonly open: (purpose: string, owner: string, sealed: Buffer) => Buffer;
  /** For short codes, whose plain hash could be tried out. */
  readonly mac: (purpose: string, text: string) => Buffer;
};

const version = 1;
const ivBytes = 12;
const tagBytes = 16;

/** One key per purpose, all derived from the configured secret. */
export function createSecrets(secret: string): Secrets {
  const keys = new Map<string, Buffer>();
  const keyOf = (purpose: string): Buffer => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `atrium/${purpose}`, 32));
    keys.set(purpose, key);
    return key;
  };
  const boundTo = (purpose: string, owner: string): Buffer => Buffer.from(`${purpose}:${owner}`);

  return {
    seal: (purpose, owner, plain) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(`seal/${purpose}`), iv);
      cipher.setAAD(boundTo(purpose, owner));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), body]);
    },
    open: (purpose, owner, sealed) => {
      if (sealed[0] !== version) throw new Error('This was not sealed by this version.');
      const iv = sealed.subarray(1, 1 + ivBytes);
      const tag = sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', keyOf(`seal/${purpose}`), iv, {
        authTagLength: tagBytes,
      });
      decipher.setAAD(boundTo(purpose, owner));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()]);
    },
    mac: (purpose, text) =>
      createHmac('sha256', keyOf(`mac/${purpose}`))
        .update(text)
        .digest(),
  };
}
