import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { SetupChangeBookingRulesDocument } from '#dashboard/generated/graphql.ts';
import {
  type OptionalRule,
  optionalRules,
  type RequiredRule,
  type RulesDraft,
  requiredRules,
  rulesInputOf,
} from '#dashboard/setup/domain/rules-draft.ts';
import { ChoiceField } from '#dashboard/setup/fields/choice-field.tsx';
import { LimitFields } from '#dashboard/setup/fields/limit-fields.tsx';
import { NumberField } from '#dashboard/setup/fields/number-field.tsx';
import { TurnTimesField } from '#dashboard/setup/fields/turn-times-field.tsx';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { PlanEditorFrame } from '#dashboard/setup/plan/plan-editor-frame.tsx';
import { useDraft } from '#dashboard/setup/plan/use-draft.ts';
import type { PlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { ValidFrom } from '#dashboard/setup/plan/valid-from.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { ruleWords } from './rule-words.ts';
import styles from './rules.module.css';
import { RulesGroup } from './rules-group.tsx';

interface Props {
  readonly loaded: RulesDraft;
  readonly dates: PlanDates;
}

export const RulesEditor = ({ loaded, dates }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const editor = useDraft(loaded);
  const { draft, saved } = editor;
  const words = ruleWords(i18n);
  const send = useGraphMutation(SetupChangeBookingRulesDocument);
  const ask: AskPlan = async (intent, question) => {
    const input = { restaurantId, validFrom: dates.validFrom, ...rulesInputOf(saved, draft), ...intent };
    return (await send({ input, ...question })).answer;
  };
  const set = (change: Partial<RulesDraft>, topic: string) => editor.change({ ...draft, ...change }, topic);
  const number = (name: RequiredRule) => (
    <NumberField
      {...words[name]}
      bounds={requiredRules[name]}
      value={draft[name]}
      onChange={(value) => set({ [name]: value }, name)}
    />
  );
  const optional = (name: OptionalRule) => (
    <NumberField
      {...words[name]}
      isOptional
      bounds={optionalRules[name]}
      value={draft[name]}
      onChange={(value) => set({ [name]: value }, name)}
    />
  );
  const namePlace = (path: string) => words.placeOf(path);
  return (
    <PlanEditorFrame editor={editor} ask={ask} namePlace={namePlace} date={dates.validFrom}>
      {(mistakes) => (
        <>
          <ValidFrom part="BOOKING_RULES" dates={dates} isDirty={editor.isDirty} />
          <div className={styles.groups}>
            <RulesGroup
              title={i18n._('Pacing')}
              places={['pacing', 'slotIntervalMinutes']}
              mistakes={mistakes}
            >
              <LimitFields limit={draft.pacing} onChange={(pacing) => set({ pacing }, 'pacing')} />
              <ChoiceField
                label={i18n._('Slots begin every')}
                value={String(draft.slotIntervalMinutes)}
                options={[
                  ['15', i18n._('15 minutes')],
                  ['30', i18n._('30 minutes')],
                ]}
                onChange={(minutes) => set({ slotIntervalMinutes: Number(minutes) }, 'interval')}
              />
            </RulesGroup>
            <RulesGroup
              title={i18n._('How long tables are kept')}
              places={['turnTimes', 'bufferMinutes']}
              mistakes={mistakes}
            >
              <TurnTimesField
                turnTimes={draft.turnTimes}
                onChange={(turnTimes) => set({ turnTimes }, 'turns')}
              />
              {number('bufferMinutes')}
            </RulesGroup>
            <RulesGroup
              title={i18n._('What diners can book')}
              places={[
                'bookingWindowDays',
                'smallestParty',
                'largestParty',
                'slotCutoffMinutes',
                'shiftCutoffMinutes',
              ]}
              mistakes={mistakes}
            >
              {number('bookingWindowDays')}
              {number('smallestParty')}
              {number('largestParty')}
              {number('slotCutoffMinutes')}
              {optional('shiftCutoffMinutes')}
            </RulesGroup>
            <RulesGroup
              title={i18n._('Afterwards')}
              places={[
                'cancellationCutoffMinutes',
                'holdMinutes',
                'waitlistOfferMinutes',
                'noShowAfterMinutes',
              ]}
              mistakes={mistakes}
            >
              {number('cancellationCutoffMinutes')}
              {number('holdMinutes')}
              {number('waitlistOfferMinutes')}
              {optional('noShowAfterMinutes')}
            </RulesGroup>
          </div>
        </>
      )}
    </PlanEditorFrame>
  );
};
