import {
  defaultResource,
  detectResources,
  envDetector,
  hostDetector,
  osDetector,
  processDetector,
  type Resource,
  type ResourceDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources';

const detectors: Readonly<Record<string, ResourceDetector>> = {
  env: envDetector,
  host: hostDetector,
  os: osDetector,
  process: processDetector,
  serviceinstance: serviceInstanceIdDetector,
};

/** Without the process's: command lines may hold what is nobody's business. */
const usual = 'env,host,os,serviceinstance';

const askedDetectors = (list: string): ResourceDetector[] => {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('all')) return Object.values(detectors);
  return names.flatMap((name) => detectors[name] ?? []);
};

/** What is exported is of. @param serviceName undefined where the environment names the service */
export const detectResource = (serviceName: string | undefined): Resource => {
  const found = defaultResource().merge(
    detectResources({ detectors: askedDetectors(process.env.OTEL_NODE_RESOURCE_DETECTORS?.trim() || usual) }),
  );
  return serviceName === undefined
    ? found
    : found.merge(resourceFromAttributes({ 'service.name': serviceName }));
};
