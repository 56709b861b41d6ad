import { explainFailure as explain } from '#shared/command/explain-failure.ts';
import { SchemaFileError } from '../check/read-schema-file.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import { ManifestError } from '../manifests/manifest.ts';

const known = { wrongInput: [ManifestError, SchemaFileError], refusals: [RegistryRefusal] };

export const explainFailure = (error: unknown) => explain(error, known);
