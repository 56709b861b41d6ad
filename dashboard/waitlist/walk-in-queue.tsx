import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Notice } from '#dashboard/components/notice.tsx';
import type { QueueLinePartsFragment } from '#dashboard/generated/graphql.ts';
import { JoinQueue } from './join-queue.tsx';
import { QueueLine } from './queue-line.tsx';
import styles from './waitlist-panel.module.css';

interface Props {
  readonly parties: readonly QueueLinePartsFragment[];
  readonly onChanged: () => void;
}

/** Who waits at the door, and who comes to it. */
export const WalkInQueue = ({ parties, onChanged }: Props) => {
  const { i18n } = useLingui();
  const [news, setNews] = useState<string | null>(null);
  const tell = (words: string) => {
    setNews(words);
    onChanged();
  };
  return (
    <section className={styles.part} aria-labelledby="walk-in-queue">
      <h2 id="walk-in-queue">{i18n._('At the door')}</h2>
      <JoinQueue onJoined={tell} />
      {news && <Notice tone="info">{news}</Notice>}
      {parties.length === 0 && <p className={styles.none}>{i18n._('Nobody waits at the door.')}</p>}
      <ul className={styles.lines}>
        {parties.map((party) => (
          <QueueLine key={party.id} party={party} onChanged={onChanged} onSeated={tell} />
        ))}
      </ul>
    </section>
  );
};
