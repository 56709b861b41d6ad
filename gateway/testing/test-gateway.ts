import { readSupergraph } from '#schema/compose.ts';
import { type CapturedLog, captureLog } from '#shared/testing/captured-log.ts';
import { createInProcessCaller } from '../data-sources/in-process-caller.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.ts';
import { createFakeSubgraphs, type FakeBehaviour } from './fake-subgraphs.ts';

export interface TestGateway extends Pick<CapturedLog, 'failures'> {
  readonly gateway: Gateway;
  readonly url: string;
}

/** A gateway over subgraphs that need nothing, which knows nobody. */
export const openTestGateway = async (
  options: Partial<GatewayOptions> = {},
  behaviour?: FakeBehaviour,
  addRoutes: (gateway: Gateway) => Promise<void> = async () => {},
): Promise<TestGateway> => {
  const { log, failures } = captureLog();
  const subgraphs = await createFakeSubgraphs(log, behaviour);
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    callers: {
      restaurant: createInProcessCaller(subgraphs.restaurant),
      availability: createInProcessCaller(subgraphs.availability),
      reservation: createInProcessCaller(subgraphs.reservation),
      review: createInProcessCaller(subgraphs.review),
    },
    authenticate: async () => ({ viewer: null, partner: null, expiresAt: null }),
    checkReady: async () => {},
    developmentTools: true,
    log,
    ...options,
  });
  await addRoutes(gateway);
  const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
  return { gateway, url, failures };
};
