import { useLingui } from '@lingui/react';
import { numberText } from '#diner/app/wording.ts';

/** The mean of what guests said, and of how many. */
export const Rating = ({ average, count }: { readonly average: number | null; readonly count: number }) => {
  const { i18n } = useLingui();
  if (average === null) return <span>{i18n._('No reviews yet')}</span>;
  const stars = numberText(i18n, average, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <span>
      <span aria-hidden="true">★ {stars}</span>
      <span className="visually-hidden">{i18n._('{stars} of 5 stars', { stars })}</span>{' '}
      {i18n._('({count, plural, one {# review} other {# reviews}})', { count })}
    </span>
  );
};

export const Price = ({ level }: { readonly level: number }) => {
  const { i18n } = useLingui();
  return (
    <span>
      <span aria-hidden="true">{'$'.repeat(level)}</span>
      <span className="visually-hidden">{i18n._('Price level {level} of 4', { level })}</span>
    </span>
  );
};
