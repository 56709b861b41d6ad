import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { VisitFields, type WantedVisit } from '#diner/components/visit-fields.tsx';

interface Props {
  readonly visit: WantedVisit;
  readonly onLook: (visit: WantedVisit) => void;
}

/** Asks for another day, time or party. */
export const VisitForm = ({ visit, onLook }: Props) => {
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(visit);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLook(draft);
      }}
    >
      <VisitFields value={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <button type="submit">{i18n._('Look for times')}</button>
    </form>
  );
};
