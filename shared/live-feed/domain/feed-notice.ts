import { type FeedTopic, storedTopic } from './feed-topic.ts';

/** The channel on which gateways are told of topics that have something new. */
export const feedChannel = 'tablegraph_feed';

/** PostgreSQL takes less than 8000 bytes in a notification. */
const mostBytes = 7_900;

/** As many notifications as it takes to name the topics; each names at least one. */
export const noticesOf = (topics: readonly FeedTopic[]): string[] => {
  const notices: string[] = [];
  let named: FeedTopic[] = [];
  for (const topic of topics) {
    if (named.length > 0 && Buffer.byteLength(JSON.stringify([...named, topic])) > mostBytes) {
      notices.push(JSON.stringify(named));
      named = [];
    }
    named.push(topic);
  }
  return named.length === 0 ? notices : [...notices, JSON.stringify(named)];
};

/** The topics that a notification names; none where it is not one of ours. */
export const topicsOfNotice = (notice: string): FeedTopic[] => {
  try {
    const named: unknown = JSON.parse(notice);
    return Array.isArray(named) ? named.map(String).map(storedTopic) : [];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return [];
    throw error;
  }
};
