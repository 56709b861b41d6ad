import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { packedViewerShape, packViewer, unpackViewer } from './packed-viewer.ts';
import type { MaybeViewer } from './viewer.ts';

/** The header in which the gateway tells a subgraph who asks. */
export const statementHeader = 'tablegraph-viewer';

/** What a genuine statement says. */
export interface VerifiedStatement {
  /** Null is anonymous. */
  readonly viewer: MaybeViewer;
  /** Whether the statement was made for this body of a request, byte for byte. */
  isFor(body: Uint8Array): boolean;
}

/** The gateway's word on who asks, made for one request to one subgraph and good for seconds. */
export interface ViewerStatements {
  sign(viewer: MaybeViewer, audience: string, body: string): string;
  /** Undefined unless the statement is genuine, made for this audience and not expired. */
  verify(statement: string, audience: string): VerifiedStatement | undefined;
}

const lifetimeMilliseconds = 30_000;

const contents = z.object({
  audience: z.string(),
  expiresAt: z.number(),
  bodyHash: z.string(),
  viewer: packedViewerShape,
});

const hashOf = (body: string | Uint8Array) => hash('sha256', body, 'base64url');

/**
 * Statements as `contents.mac`: JSON and its HMAC-SHA256, both base64url. One takes some microseconds, where a JWT of
 * a library takes a hundred, and every fetch needs one of its own (docs/adr/0008).
 * @param secret the same in all processes of a platform
 */
export const createViewerStatements = (secret: string): ViewerStatements => {
  const macOf = (text: string) => createHmac('sha256', secret).update(text).digest();

  const isGenuine = (text: string, mac: string) => {
    const expected = macOf(text);
    const given = Buffer.from(mac, 'base64url');
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  return {
    sign: (viewer, audience, body) => {
      const said = {
        audience,
        expiresAt: Date.now() + lifetimeMilliseconds,
        bodyHash: hashOf(body),
        viewer: packViewer(viewer),
      };
      const text = Buffer.from(JSON.stringify(said)).toString('base64url');
      return `${text}.${macOf(text).toString('base64url')}`;
    },
    verify: (statement, audience) => {
      const [text = '', mac = '', ...more] = statement.split('.');
      if (more.length > 0 || !isGenuine(text, mac)) return undefined;
      const said = contents.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      if (!said.success || said.data.audience !== audience || said.data.expiresAt <= Date.now())
        return undefined;
      const { viewer, bodyHash } = said.data;
      return {
        viewer: unpackViewer(viewer),
        isFor: (body) => hashOf(body) === bodyHash,
      };
    },
  };
};
