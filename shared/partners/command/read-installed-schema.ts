import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '#shared/config/settings.ts';
import { readSchemaFile } from '../check/read-schema-file.ts';

// The composed file itself: what composes it takes longer to load than most commands take.
const installed = new URL('../../../schema/api.graphql', import.meta.url);

/** What clients of this platform see. */
export const readInstalledSchema = ({
  SUPERGRAPH_FILE: file = fileURLToPath(installed),
}: Pick<Settings, 'SUPERGRAPH_FILE'>): Promise<GraphQLSchema> => readSchemaFile(file);
