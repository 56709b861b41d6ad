import { useLingui } from '@lingui/react';
import type { CombinedError } from 'urql';
import { argumentOf } from '#diner/domain/argument-of.ts';
import { Notice } from './notice.tsx';

/** Why something was not done, where that is not said at a field. */
export const Unsent = ({ failure }: { readonly failure: CombinedError | undefined }) => {
  const { i18n } = useLingui();
  if (failure === undefined) return null;
  const words = () => {
    if (failure.networkError !== undefined)
      return i18n._('No answer came. Nothing is lost: try again, it will be done once.');
    if (argumentOf(failure) !== undefined)
      return i18n._('Something is not right yet: look at what you wrote.');
    return i18n._('That went wrong on our side. Try again in a moment.');
  };
  return <Notice tone="failure">{words()}</Notice>;
};
