import { useLingui } from '@lingui/react';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Page } from '#dashboard/components/page.tsx';
import { DaysPart } from './days/days-part.tsx';
import { type SetupPart, setupParts } from './domain/setup-search.ts';
import { FloorPart } from './floor/floor-part.tsx';
import { RulesPart } from './rules/rules-part.tsx';
import { ScheduledPart } from './scheduled/scheduled-part.tsx';
import styles from './setup-page.module.css';
import { ShiftsPart } from './shifts/shifts-part.tsx';
import { SlotsPart } from './slots/slots-part.tsx';

const parts = {
  floor: FloorPart,
  shifts: ShiftsPart,
  rules: RulesPart,
  days: DaysPart,
  slots: SlotsPart,
  scheduled: ScheduledPart,
} as const satisfies Record<SetupPart, () => ReactNode>;

/** The plan, a part at a time; hosts have the slots of an evening alone. */
export const SetupPage = () => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { mayChangePlan } = usePermissions();
  const { part = 'floor' } = useSearch({ from: '/$restaurantId/setup' });
  const names: Readonly<Record<SetupPart, string>> = {
    floor: i18n._('Floor plan'),
    shifts: i18n._('Shifts'),
    rules: i18n._('Booking rules'),
    days: i18n._('Special days'),
    slots: i18n._('Slots of an evening'),
    scheduled: i18n._('Scheduled'),
  };
  if (!mayChangePlan)
    return (
      <Page title={names.slots}>
        <SlotsPart />
      </Page>
    );
  const Part = parts[part];
  return (
    <Page title={i18n._('Setting up')}>
      <nav className={styles.parts} aria-label={i18n._('Parts of the plan')}>
        {setupParts.map((name) => (
          <Link
            key={name}
            to="/$restaurantId/setup"
            params={{ restaurantId }}
            search={{ part: name }}
            aria-current={name === part ? 'page' : undefined}
          >
            {names[name]}
          </Link>
        ))}
      </nav>
      <Part />
    </Page>
  );
};
