import { clientCodeOf, errorAttributes } from '../record-failure.ts';

/** What `error.type` says of a failure of ours; undefined for what the client did wrong. */
export const failureType = (error: unknown): string | undefined => {
  if (clientCodeOf(error) !== undefined) return undefined;
  const type = errorAttributes(error)['error.type'];
  return typeof type === 'string' ? type : 'Error';
};

/** The attribute, where there is anything to say. */
export const failureAttributes = (error: unknown): { readonly 'error.type'?: string } => {
  const type = failureType(error);
  return type === undefined ? {} : { 'error.type': type };
};
