import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { type MaybeViewer, roles } from './viewer.ts';

/** The header in which the gateway tells a subgraph who asks. */
export const statementHeader = 'tablegraph-viewer';

/** The gateway's word on who asks, made for one subgraph and good for seconds. */
export interface ViewerStatements {
  sign(viewer: MaybeViewer, audience: string): Promise<string>;
  /** Undefined unless the statement is genuine, made for this audience and not expired; null is anonymous. */
  verify(statement: string, audience: string): Promise<MaybeViewer | undefined>;
}

const issuer = 'tablegraph-gateway';
const lifetime = '30s';

const claims = z.object({
  viewer: z
    .object({
      id: z.string().transform(viewerId),
      roles: z.array(z.enum(roles)),
      restaurantIds: z.array(z.number().transform(restaurantId)),
    })
    .nullable(),
});

export const createViewerStatements = (secret: string): ViewerStatements => {
  const key = new TextEncoder().encode(secret);
  return {
    sign: (viewer, audience) =>
      new SignJWT({ viewer })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
    verify: async (statement, audience) => {
      try {
        const { payload } = await jwtVerify(statement, key, { issuer, audience, algorithms: ['HS256'] });
        return claims.parse(payload).viewer;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
        throw error;
      }
    },
  };
};
