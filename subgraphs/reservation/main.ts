import { runSubgraph } from '#shared/http/run-subgraph.ts';
import { createReservationSubgraph } from './subgraph.ts';

await runSubgraph({ name: 'reservation', usualPort: 4003, create: createReservationSubgraph });
