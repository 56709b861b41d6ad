import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { timeText } from '#dashboard/app/wording.ts';
import { countOutlooks, outlookChange } from '#dashboard/setup/domain/slot-outlook.ts';
import type { PlannedSlotAnswer } from './ask-plan.ts';
import styles from './plan.module.css';
import { reasonText } from './plan-words.ts';

const marks = { same: '', opens: '▲', closes: '▼', appears: '+', vanishes: '−' } as const;

/** What diners could book, slot by slot, before the change and with it. */
export const OutlookTable = ({ slots }: { readonly slots: readonly PlannedSlotAnswer[] }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  if (slots.length === 0) return <p>{i18n._('No slots that day, before or after.')}</p>;
  const wordsOf = (outlook: PlannedSlotAnswer['before']) => {
    if (outlook === null) return i18n._('no slot');
    if (outlook.isAvailable) return i18n._('free');
    return outlook.reason === null ? i18n._('not free') : reasonText(i18n, outlook.reason);
  };
  const changeText = {
    same: '',
    opens: i18n._('opens'),
    closes: i18n._('closes'),
    appears: i18n._('new slot'),
    vanishes: i18n._('goes'),
  };
  return (
    <>
      <p data-testid="outlook-count">
        {i18n._('{before} slots can be booked now, {after} with the change.', countOutlooks(slots))}
      </p>
      {/* Scrolls: reached by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.outlook} tabIndex={0} aria-label={i18n._('Slots before and after')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n._('Time')}</th>
              <th scope="col">{i18n._('Now')}</th>
              <th scope="col">{i18n._('With the change')}</th>
            </tr>
          </thead>
          <tbody>
            {slots.map((slot) => {
              const change = outlookChange(slot);
              return (
                <tr key={slot.startsAt} data-change={change}>
                  <th scope="row">{timeText(i18n, Temporal.Instant.from(slot.startsAt), timeZone)}</th>
                  <td>{wordsOf(slot.before)}</td>
                  <td>
                    {wordsOf(slot.after)}
                    {change !== 'same' && (
                      <strong className={styles.mark}>
                        {' '}
                        <span aria-hidden>{marks[change]}</span> {changeText[change]}
                      </strong>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
};
