import type { Command } from 'commander';
import { notice, writeJson, writeLines } from '#shared/command/output.ts';
import type { DocumentCheck } from '../check/check-document.ts';
import type { Finding } from '../check/finding.ts';
import type { OperationState } from '../domain/registered-operation.ts';
import type { Partners } from './with-partners.ts';

interface CheckOptions {
  readonly schema?: string;
  readonly base?: string;
  readonly partner?: string;
  readonly folder?: string;
  readonly json?: true;
}

/** An operation and who calls it; of a folder nobody is known. */
interface Checked {
  readonly partner: string | null;
  readonly operationName: string;
  readonly version: number | null;
  readonly documentId: string;
  readonly state: OperationState | null;
  readonly clientVersions: readonly string[];
  readonly document: string;
}

interface Answer {
  readonly operation: Omit<Checked, 'document'>;
  readonly check: DocumentCheck;
}

const readRegistered = async ({ service }: Partners, slug: string | undefined): Promise<Checked[]> => {
  const operations = await service.listOperations({ slug, states: ['REGISTERED', 'ACTIVE', 'DEPRECATED'] });
  return operations.map((operation) => ({ ...operation, partner: operation.partnerSlug }));
};

const readFolder = async (folder: string): Promise<Checked[]> => {
  const { readManifest } = await import('../manifests/read-manifest.ts');
  const { operations } = await readManifest(folder);
  return operations.map(({ documentId, document }) => ({
    partner: null,
    operationName: /\b(?:query|mutation|subscription)\s+(\w+)/.exec(document)?.[1] ?? documentId,
    ...{ version: null, state: null, clientVersions: [], documentId, document },
  }));
};

const readOperations = async ({ folder, partner }: CheckOptions): Promise<Checked[]> => {
  if (folder !== undefined) return readFolder(folder);
  const { withPartners } = await import('./with-partners.ts');
  return withPartners((partners) => readRegistered(partners, partner));
};

const readSchemas = async ({ schema, base }: CheckOptions) => {
  const [{ readSettings }, { readSchemaFile }, { readInstalledSchema }] = await Promise.all([
    import('#shared/config/settings.ts'),
    import('../check/read-schema-file.ts'),
    import('./read-installed-schema.ts'),
  ]);
  const installed = () => readInstalledSchema(readSettings());
  const present = await (base === undefined ? installed() : readSchemaFile(base));
  return { present, changed: schema === undefined ? present : await readSchemaFile(schema) };
};

const title = ({ partner, operationName, version, state, clientVersions }: Answer['operation']): string =>
  [
    partner,
    version === null ? operationName : `${operationName} v${version}`,
    state,
    clientVersions.length === 0 ? null : `in ${clientVersions.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join('  ');

const linesOf = (
  word: string,
  answers: readonly Answer[],
  findings: (check: DocumentCheck) => readonly Finding[],
): string[] =>
  answers.flatMap(({ operation, check }) =>
    findings(check).length === 0
      ? []
      : [
          `${word}  ${title(operation)}`,
          ...findings(check).map(
            ({ coordinate, reason }) => `  ${coordinate === null ? '' : `${coordinate}: `}${reason}`,
          ),
        ],
  );

const jsonOf = (answers: readonly Answer[], findings: (check: DocumentCheck) => readonly Finding[]) =>
  answers
    .filter(({ check }) => findings(check).length > 0)
    .map(({ operation, check }) => ({ ...operation, findings: findings(check) }));

const check = async (options: CheckOptions) => {
  const { checkDocument } = await import('../check/check-document.ts');
  const schemas = await readSchemas(options);
  const answers = (await readOperations(options)).map(({ document, ...operation }): Answer => {
    const { partner, operationName, version, documentId, state, clientVersions } = operation;
    return {
      operation: { partner, operationName, version, documentId, state, clientVersions },
      check: checkDocument(document, schemas),
    };
  });
  const breaking = jsonOf(answers, (found) => found.breaking);
  const deprecated = jsonOf(answers, (found) => found.deprecated);
  if (options.json === true) writeJson({ checked: answers.length, breaking, deprecated });
  else {
    writeLines(linesOf('breaks', answers, (found) => found.breaking));
    for (const line of linesOf('warning', answers, (found) => found.deprecated)) notice(line);
  }
  notice(
    `${answers.length} operations: ${breaking.length} would break, ${deprecated.length} use what is deprecated.`,
  );
  if (breaking.length > 0) process.exitCode = 1;
};

export const addCheckCommand = (program: Command): void => {
  const command = program
    .command('check')
    .description(
      'Says which operations of which partners and client versions a changed schema would break, where and why; what ' +
        'they use and is deprecated is a warning. Retired operations are left out.',
    )
    .option('--schema <file>', 'the changed schema, or a supergraph (default: what this platform serves)')
    .option('--base <file>', 'what clients know (default: what this platform serves)')
    .option('--partner <partner>', 'only this partner’s operations')
    .option(
      '--folder <path>',
      'in place of the registry: a folder of documents, or a manifest; needs no database',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
A call breaks where the document does not fit the schema, where an answer may be null or of another type that was not,
and where something that the client may send in its variables is not taken, or is missing.

Examples:
  npm run partner -- check --schema changed.graphql
  npm run -s partner -- check --folder schema/operations --schema schema/api.graphql

Exit status: 0 nothing breaks, 1 something would, 2 a file that cannot be read.`,
    )
    .action((options: CheckOptions) => {
      if (options.folder !== undefined && options.partner !== undefined)
        command.error('error: --folder and --partner do not go together');
      return check(options);
    });
};
