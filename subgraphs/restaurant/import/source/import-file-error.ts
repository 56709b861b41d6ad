/** A file that cannot be taken at all; nothing of it, or of the files given with it, is imported. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
  readonly file: string;
  /** Such as `line 3, column 7` or `feature 12 (node/34)`; null for the file as a whole. */
  readonly location: string | null;

  constructor(file: string, location: string | null, problem: string, options?: ErrorOptions) {
    super(`${file}: ${location === null ? '' : `${location}: `}${problem}`, options);
    this.file = file;
    this.location = location;
  }
}
