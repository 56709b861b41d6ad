import { useLingui } from '@lingui/react';
import { useDeferredValue, useEffect } from 'react';
import { Field } from '#diner/components/field.tsx';
import { PlacesDocument, type PlacesQuery } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';

export type FoundPlace = PlacesQuery['places'][number];

interface Props {
  readonly value: string;
  readonly mistake: string | undefined;
  readonly onChange: (place: string) => void;
  /** What is typed is the name of one. */
  readonly onFound: (place: FoundPlace) => void;
}

/** A city or a district, suggested as one types. */
export const PlaceField = ({ value, mistake, onChange, onFound }: Props) => {
  const { i18n } = useLingui();
  const text = useDeferredValue(value.trim());
  const { data } = useGraphQuery(
    PlacesDocument,
    { text },
    { pause: text === '', requestPolicy: 'cache-first' },
  );
  const places = text === '' ? [] : (data?.places ?? []);
  const found = places.find(({ name }) => name === text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each place, whoever is told
  useEffect(() => {
    if (found !== undefined) onFound(found);
  }, [found?.id]);
  return (
    <Field label={i18n._('City or district')} mistake={mistake}>
      {(parts) => (
        <>
          <input
            {...parts}
            list={`${parts.id}-places`}
            required
            maxLength={100}
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <datalist id={`${parts.id}-places`}>
            {places.map(({ id, name, restaurantCount }) => (
              <option key={id} value={name}>
                {i18n._('{restaurantCount, plural, one {# restaurant} other {# restaurants}}', {
                  restaurantCount,
                })}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
};
