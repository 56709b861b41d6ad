import { hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { CompactEncrypt, compactDecrypt, errors } from 'jose';

/** Turns values into texts that only the same secret turns back. */
export interface SealedBox {
  seal(value: object): Promise<string>;
  /** Undefined where it is not something that was sealed here, for this purpose. */
  open(text: string): Promise<unknown>;
}

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
const mostBytes = 64 * 1024;

/**
 * @param purpose what is sealed for one is not opened for another
 */
export const createSealedBox = (secret: string, purpose: string): SealedBox => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `tablegraph ${purpose}`, 32));
  return {
    // Tokens are base64: deflated first, they grow by what base64 adds once instead of twice.
    seal: async (value) =>
      new CompactEncrypt(await deflate(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(key),
    open: async (text) => {
      try {
        const { plaintext } = await compactDecrypt(text, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return JSON.parse((await inflate(plaintext, { maxOutputLength: mostBytes })).toString());
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
};
