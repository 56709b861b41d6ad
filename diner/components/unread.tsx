import { useLingui } from '@lingui/react';
import type { CombinedError } from 'urql';
import { Notice } from './notice.tsx';

interface Props {
  readonly error: CombinedError | undefined;
  readonly onAgain: () => void;
}

/** In place of what is not there yet, or could not be read. */
export const Unread = ({ error, onAgain }: Props) => {
  const { i18n } = useLingui();
  if (error === undefined) return <p role="status">{i18n._('Loading…')}</p>;
  return (
    <Notice tone="failure">
      <p>
        {error.networkError === undefined
          ? i18n._('This could not be read.')
          : i18n._('The network is away: this could not be read.')}
      </p>
      <button type="button" onClick={onAgain}>
        {i18n._('Try again')}
      </button>
    </Notice>
  );
};
