import { useLingui } from '@lingui/react';
import { type FormEvent, useState } from 'react';
import { cuisineText } from '#diner/app/cuisine-text.ts';
import { Field } from '#diner/components/field.tsx';
import { VisitFields } from '#diner/components/visit-fields.tsx';
import { cuisines } from '#diner/domain/cuisines.ts';
import { type DiningSearch, usualParty } from '#diner/domain/dining-search.ts';
import { nauticalZone, suggestVisit } from '#diner/domain/suggested-visit.ts';
import { PlaceField } from './place-field.tsx';

interface Props {
  readonly search: DiningSearch;
  /** What is wrong with the place that was looked for. */
  readonly placeMistake: string | undefined;
  readonly onSearch: (search: DiningSearch) => void;
}

const emptyWith = (search: DiningSearch) => ({
  place: '',
  cuisine: '',
  party: usualParty,
  ...suggestVisit(Temporal.Now.instant(), Temporal.Now.timeZoneId()),
  ...search,
});

export const SearchForm = ({ search, placeMistake, onSearch }: Props) => {
  const { i18n } = useLingui();
  // One state: a place that is found late must see what was chosen meanwhile, rendered yet or not.
  const [{ draft }, setForm] = useState(() => ({
    draft: emptyWith(search),
    isVisitChosen: search.date !== undefined,
  }));
  const change = (part: Partial<typeof draft>) =>
    setForm((before) => ({ ...before, draft: { ...before.draft, ...part } }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { cuisine, ...rest } = draft;
    onSearch({ ...rest, place: draft.place.trim(), ...(cuisine && { cuisine }) });
  };
  return (
    <search>
      <form onSubmit={submit}>
        <PlaceField
          value={draft.place}
          mistake={placeMistake}
          onChange={(place) => change({ place })}
          onFound={({ center }) => {
            const suggested = suggestVisit(Temporal.Now.instant(), nauticalZone(center.longitude));
            setForm((before) =>
              before.isVisitChosen ? before : { ...before, draft: { ...before.draft, ...suggested } },
            );
          }}
        />
        <VisitFields
          value={draft}
          onChange={(visit) =>
            setForm((before) => ({
              draft: { ...before.draft, ...visit },
              isVisitChosen: before.isVisitChosen || visit.party === undefined,
            }))
          }
        />
        <Field label={i18n._('Cuisine')}>
          {(parts) => (
            <select
              {...parts}
              value={draft.cuisine}
              onChange={({ target }) => change({ cuisine: target.value })}
            >
              <option value="">{i18n._('Any')}</option>
              {cuisines.map((cuisine) => (
                <option key={cuisine} value={cuisine}>
                  {cuisineText(i18n, cuisine)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button className="primary" type="submit">
          {i18n._('Find a table')}
        </button>
      </form>
    </search>
  );
};
