import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import {
  type NotificationSettingsPartsFragment,
  NotificationSettingsSetDocument,
} from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { mistakenAddress, mostMailAddresses, parseMailAddresses } from './domain/mail-addresses.ts';
import { NoticeKinds } from './notice-kinds.tsx';
import styles from './settings-form.module.css';

const formOf = ({ mailAddresses, mailOn, dashboardOn, locale }: NotificationSettingsPartsFragment) => ({
  addresses: mailAddresses.join('\n'),
  mailOn: [...mailOn],
  dashboardOn: [...dashboardOn],
  locale: locale ?? '',
});

export const SettingsForm = ({ settings }: { readonly settings: NotificationSettingsPartsFragment }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [form, setForm] = useState(() => formOf(settings));
  const [saved, setSaved] = useState(form);
  const [mistake, setMistake] = useState<string>();
  const [outcome, setOutcome] = useState<'SAVED' | 'REFUSED' | null>(null);
  const setSettings = useGraphMutation(NotificationSettingsSetDocument);
  const { send, isSending, failure } = useIntent();
  const isChanged = JSON.stringify(form) !== JSON.stringify(saved);
  useBlocker({
    shouldBlockFn: () => isChanged && !confirm(i18n._('Leave without saving what you changed?')),
    enableBeforeUnload: () => isChanged,
  });
  const set = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setOutcome(null);
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const mailAddresses = parseMailAddresses(form.addresses);
    const wrong = mistakenAddress(mailAddresses);
    const isTooMany = mailAddresses.length > mostMailAddresses;
    setMistake(
      wrong === undefined
        ? isTooMany
          ? i18n._('At most five addresses.')
          : undefined
        : i18n._('“{address}” is no mail address.', { address: wrong }),
    );
    if (wrong !== undefined || isTooMany) return;
    const { mailOn, dashboardOn, locale } = form;
    const wish = { restaurantId, mailAddresses, mailOn, dashboardOn, locale: locale || null };
    const answer = await send(wish, (input) => setSettings({ input }));
    if (answer === undefined) return;
    if (answer.setNotificationSettings.__typename !== 'NotificationSettingsSet') return setOutcome('REFUSED');
    const stored = formOf(answer.setNotificationSettings.settings);
    setForm(stored);
    setSaved(stored);
    setOutcome('SAVED');
  };
  const isRefusedAddress = failure?.argument?.startsWith('input.mailAddresses') === true;
  const languages = [
    ['', i18n._('As is usual in the restaurant’s country')],
    ['en', 'English'],
    ['de', 'Deutsch'],
    // One that was set by other means, such as de-AT, stays to be chosen.
    ...(['', 'en', 'de'].includes(saved.locale) ? [] : [[saved.locale, saved.locale]]),
  ];
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <p>
        {i18n._('How the restaurant is told of what guests do. What its own people do it is not told of.')}
      </p>
      <Field
        label={i18n._('Mail addresses')}
        hint={i18n._('One a line, at most five; none for no mails.')}
        mistake={mistake ?? (isRefusedAddress ? i18n._('One of these is no mail address.') : undefined)}
      >
        {(parts) => (
          <textarea
            {...parts}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            value={form.addresses}
            onChange={({ target }) => set({ addresses: target.value })}
          />
        )}
      </Field>
      <NoticeKinds
        legend={i18n._('Mails tell of')}
        chosen={form.mailOn}
        onChange={(mailOn) => set({ mailOn })}
      />
      <NoticeKinds
        legend={i18n._('This dashboard tells of')}
        chosen={form.dashboardOn}
        onChange={(dashboardOn) => set({ dashboardOn })}
      />
      <Field label={i18n._('Language of the mails')}>
        {(parts) => (
          <select {...parts} value={form.locale} onChange={({ target }) => set({ locale: target.value })}>
            {languages.map(([locale, name]) => (
              <option key={locale} value={locale}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {failure && !isRefusedAddress && <Notice tone="failure">{failure.words}</Notice>}
      {outcome === 'REFUSED' && (
        <Notice tone="failure">{i18n._('You may not change these settings any more.')}</Notice>
      )}
      {outcome === 'SAVED' && <Notice tone="info">✓ {i18n._('Saved.')}</Notice>}
      <div>
        <Button look="primary" type="submit" isDisabled={isSending || !isChanged}>
          {isSending ? i18n._('Saving…') : i18n._('Save')}
        </Button>
      </div>
    </form>
  );
};
