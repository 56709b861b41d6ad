import { randomBytes } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readApiSchema } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import type { Partner } from '../domain/partner.ts';
import { createPartnerService, type PartnerService, type PushedOperation } from '../partner-service.ts';

export interface PartnerFixture {
  readonly apiSchema: GraphQLSchema;
  readonly service: PartnerService;
  /** A partner of a test's own. */
  makePartner(): Promise<Partner>;
}

export const partnerFixture = async (database: Database): Promise<PartnerFixture> => {
  const apiSchema = buildSchema(await readApiSchema());
  const service = createPartnerService({ database, apiSchema });
  return {
    apiSchema,
    service,
    makePartner: () =>
      service.createPartner({ slug: `p${randomBytes(6).toString('hex')}`, name: 'Table Talk' }),
  };
};

/** An operation of that name; of each variant another document. */
export const pushed = (documentId: string, name = 'Place', variant = 1): PushedOperation => ({
  documentId,
  document: `query ${name} { places(text: "a", first: ${variant}) { id name } }`,
});
