import { useLingui } from '@lingui/react';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { useIntent } from '#diner/app/use-intent.ts';
import { dateText } from '#diner/app/wording.ts';
import { guestInput, useGuestDraft } from '#diner/booking/guest-draft.ts';
import { GuestForm } from '#diner/booking/guest-form.tsx';
import { Card } from '#diner/components/card.tsx';
import { Field } from '#diner/components/field.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { Page } from '#diner/components/page.tsx';
import { SlotList } from '#diner/components/slot-list.tsx';
import styles from '#diner/components/visit-fields.module.css';
import type { WantedVisit } from '#diner/components/visit-fields.tsx';
import { argumentOf } from '#diner/domain/argument-of.ts';
import { waitingTimes } from '#diner/domain/waiting-times.ts';
import { JoinWaitlistDocument, type SlotPartsFragment } from '#diner/generated/graphql.ts';

interface Refused {
  readonly refusal: AnyRefusal;
  readonly slots: readonly SlotPartsFragment[];
}

const Join = ({ restaurantId, visit }: { readonly restaurantId: string; readonly visit: WantedVisit }) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { date, party } = visit;
  const [times, setTimes] = useState(() => waitingTimes(visit.time));
  const [refused, setRefused] = useState<Refused>();
  const draft = useGuestDraft();
  const { send, isBusy, failure } = useIntent(JoinWaitlistDocument);
  const mistaken = argumentOf(failure);
  const join = async () => {
    setRefused(undefined);
    const guest = guestInput(draft.guest, i18n.locale);
    const answer = await send((idempotencyKey) => ({
      input: { idempotencyKey, restaurantId, date, partySize: party, guest, ...times },
    }));
    const result = answer?.joinWaitlist;
    if (result === undefined) return;
    if (result.__typename === 'WaitlistJoined' || result.__typename === 'AlreadyOnWaitlist')
      await navigate({ to: '/waitlist/$entryId', params: { entryId: result.entry.id }, replace: true });
    else setRefused({ refusal: result, slots: result.__typename === 'TableAvailable' ? result.slots : [] });
  };
  return (
    <Page title={i18n._('Join the waitlist')}>
      <p>
        {i18n._(
          '{date}, for {party}. When a table comes free you get a mail, and it is kept for you for a while.',
          {
            date: dateText(i18n, date),
            party,
          },
        )}
      </p>
      <Card>
        <div className={styles.fields}>
          <Field label={i18n._('From')}>
            {(parts) => (
              <input
                {...parts}
                type="time"
                step={900}
                required
                value={times.earliest}
                onChange={({ target }) => setTimes({ ...times, earliest: target.value })}
              />
            )}
          </Field>
          <Field
            label={i18n._('To')}
            mistake={mistaken === 'input.latest' ? i18n._('Not before the time it begins.') : undefined}
          >
            {(parts) => (
              <input
                {...parts}
                type="time"
                step={900}
                required
                value={times.latest}
                onChange={({ target }) => setTimes({ ...times, latest: target.value })}
              />
            )}
          </Field>
        </div>
        <GuestForm
          draft={draft}
          failure={failure}
          mistaken={mistaken}
          isBusy={isBusy}
          action={i18n._('Wait for a table')}
          hasWishes={false}
          onSubmit={join}
        >
          {refused && <Notice tone="failure">{refusalText(i18n, refused.refusal)}</Notice>}
          {refused && (
            <SlotList
              label={i18n._('Times')}
              restaurantId={restaurantId}
              party={party}
              slots={refused.slots}
            />
          )}
        </GuestForm>
      </Card>
    </Page>
  );
};

/** A place in the line for a day on which the wanted times are taken. */
export const JoinPage = () => {
  const { i18n } = useLingui();
  const { restaurantId } = useParams({ from: '/restaurants/$restaurantId/wait' });
  const { date, time, party } = useSearch({ from: '/restaurants/$restaurantId/wait' });
  if (!date || !time || !party)
    return <Navigate to="/restaurants/$restaurantId" params={{ restaurantId }} replace />;
  return (
    <SignedIn title={i18n._('Join the waitlist')} isImmediate>
      <Join restaurantId={restaurantId} visit={{ date, time, party }} />
    </SignedIn>
  );
};
