import { runSubgraph } from '#shared/http/run-subgraph.ts';
import { createSampleSubgraph } from './sample-subgraph.ts';

await runSubgraph({ name: 'sample', usualPort: 0, create: createSampleSubgraph });
