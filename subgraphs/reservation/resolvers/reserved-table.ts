import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { ReservedTableResolvers } from '../generated/resolver-types.ts';

export const ReservedTable: ReservedTableResolvers = {
  id: ({ restaurantId, tableId }) => tablePublicId.encode({ restaurantId, id: tableId }),
  name: async ({ restaurantId, tableId, serviceDate }, _args, { tableNames }) =>
    tableNames.load({ restaurantId, tableId, serviceDate }),
};
