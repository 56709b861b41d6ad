import { z } from 'zod';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { type MaybeViewer, restaurantRoles, roles, type Viewer } from './viewer.ts';

const employed = z.tuple([z.enum(restaurantRoles), z.array(z.number().transform(restaurantId))]);

/** A viewer as one process writes it for another. */
export const packedViewerShape = z
  .object({
    id: z.string().transform(viewerId),
    roles: z.array(z.enum(roles)),
    /** By role: a header has room for 16 kB, and somebody may work for a thousand restaurants. */
    employed: z.array(employed),
  })
  .nullable();

export type PackedViewer = z.infer<typeof packedViewerShape>;

const pack = ({ id, roles: viewerRoles, employments }: Viewer) => ({
  id,
  roles: viewerRoles,
  employed: restaurantRoles
    .map((role) => [role, employments.filter((at) => at.role === role).map((at) => at.restaurantId)] as const)
    .filter(([, restaurantIds]) => restaurantIds.length > 0),
});

/** To be written as JSON. */
export const packViewer = (viewer: MaybeViewer) => (viewer === null ? null : pack(viewer));

export const unpackViewer = (packed: PackedViewer): MaybeViewer =>
  packed === null
    ? null
    : {
        id: packed.id,
        roles: packed.roles,
        employments: packed.employed.flatMap(([role, restaurantIds]) =>
          restaurantIds.map((at) => ({ restaurantId: at, role })),
        ),
      };
