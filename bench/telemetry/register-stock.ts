/**
 * In the place of shared/telemetry/register.ts: the instrumentation of GraphQL as it is when nobody configures it, and
 * schemas as they are when nobody makes one for traced operations. Everything else is the platform's.
 */
import { registerHooks } from 'node:module';
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { createSpanProcessors } from '#shared/telemetry/create-span-processors.ts';
import { guardTracers } from '#shared/telemetry/guard-tracers.ts';
import { createInstrumentations, loadInstrumented } from '#shared/telemetry/instrumentations.ts';
import { onEachEnd } from '#shared/telemetry/on-each-end.ts';
import { withoutContent } from '#shared/telemetry/without-content.ts';

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier === '#shared/telemetry/trace-schema.ts'
        ? new URL('untouched-schema.ts', import.meta.url).href
        : specifier,
      context,
    ),
});

const instrumentations = [
  ...createInstrumentations().filter((one) => !(one instanceof GraphQLInstrumentation)),
  new GraphQLInstrumentation(),
];
const sdk = new NodeSDK({
  serviceName: 'tablegraph',
  instrumentations,
  logRecordProcessors: [],
  spanProcessors: [onEachEnd(withoutContent), ...createSpanProcessors(['otlp'])],
});
sdk.start();
guardTracers(instrumentations);
loadInstrumented();
process.once('SIGTERM', () => void sdk.shutdown());
