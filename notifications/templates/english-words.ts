import type { NoticeWords } from './notice-words.ts';

const reminderDays = {
  TODAY: { day: 'Today', inSentence: 'today, ', farewell: 'See you today' },
  TOMORROW: { day: 'Tomorrow', inSentence: 'tomorrow, ', farewell: 'See you tomorrow' },
  LATER: { day: 'Soon', inSentence: 'on ', farewell: 'See you soon' },
} as const;

export const englishWords: NoticeWords = {
  hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  guests: (partySize) => (partySize === 1 ? '1 guest' : `${partySize} guests`),
  clock: (time) => time,
  labels: {
    when: 'When',
    party: 'Table for',
    where: 'Where',
    phone: 'Phone',
    code: 'Confirmation code',
    requests: 'Special requests',
    guest: 'Guest',
    heldUntil: 'Held for you until',
    before: 'Before',
  },
  mails: {
    CONFIRMATION: ({ restaurant, shortDate, time }) => ({
      subject: `Your table at ${restaurant}: ${shortDate}, ${time}`,
      title: 'Your table is reserved',
      paragraphs: [`${restaurant} looks forward to your visit.`],
      button: 'View or change reservation',
      aside:
        'If your plans change, please change or cancel your reservation in good time, so that somebody else can have the table.',
    }),
    CHANGE: ({ restaurant, shortDate, time }) => ({
      subject: `Changed: your table at ${restaurant}, ${shortDate}, ${time}`,
      title: 'Your reservation has changed',
      paragraphs: [
        'Your reservation now stands as follows. The attached calendar entry replaces the one before.',
      ],
      button: 'View or change reservation',
      aside: 'If this is not what you expected, please change your reservation or contact the restaurant.',
    }),
    CANCELLATION: ({ restaurant, shortDate, time }, { byRestaurant }) => ({
      subject: `Cancelled: your table at ${restaurant}, ${shortDate}, ${time}`,
      title: byRestaurant ? 'Your reservation had to be cancelled' : 'Your reservation is cancelled',
      paragraphs: byRestaurant
        ? [
            `We are sorry: ${restaurant} had to cancel your reservation. No table is being kept for you any more.`,
            'If you have any questions, please contact the restaurant directly.',
          ]
        : [`As you wished, your reservation at ${restaurant} is cancelled. We hope to see you another time.`],
      button: 'View reservation',
    }),
    REMINDER: ({ restaurant, shortDate, time }, { when }) => ({
      subject: `${reminderDays[when].day}, ${time}: your table at ${restaurant} (${shortDate})`,
      title: reminderDays[when].farewell,
      paragraphs: [`Your table at ${restaurant} will be ready for you.`],
      button: 'View or change reservation',
      aside: 'If you cannot come, please cancel now: somebody else will be glad of the table.',
    }),
    WAITLIST_OFFER: ({ restaurant, shortDate, time }, { until }) => ({
      subject: `A table at ${restaurant} is free: ${shortDate}, ${time}`,
      title: 'A table has come free',
      paragraphs: [
        `You are on the waitlist of ${restaurant}, and a table that suits you has come free. It is held for you until ${until}; after that it goes to the next on the list.`,
      ],
      button: 'Take this table',
      aside: 'If you no longer need it, you do not have to do anything.',
    }),
    REVIEW_INVITATION: ({ restaurant, date }) => ({
      subject: `How was your visit to ${restaurant}?`,
      title: 'How was your visit?',
      paragraphs: [
        `You were a guest at ${restaurant} on ${date}. A few words from you help other guests to choose, and the restaurant to do better.`,
      ],
      button: 'Write a review',
    }),
    NO_SHOW: ({ restaurant, shortDate, time }) => ({
      subject: `We missed you at ${restaurant}: ${shortDate}, ${time}`,
      title: 'We missed you',
      paragraphs: [
        `${restaurant} kept a table for you, and your visit was recorded as a no-show.`,
        'If you were there after all, or had cancelled, please contact the restaurant so that it can be put right. If something came up: next time, a cancellation lets somebody else have the table.',
      ],
    }),
    RESTAURANT_NEW: ({ shortDate, time, guests }) => ({
      subject: `New reservation: ${shortDate}, ${time}, ${guests}`,
      title: 'New reservation',
      paragraphs: [],
      button: 'Open in the dashboard',
    }),
    RESTAURANT_CHANGED: ({ shortDate, time, guests }) => ({
      subject: `Reservation changed: ${shortDate}, ${time}, ${guests}`,
      title: 'Reservation changed',
      paragraphs: [],
      button: 'Open in the dashboard',
    }),
    RESTAURANT_CANCELLED: ({ shortDate, time, guests }) => ({
      subject: `Reservation cancelled: ${shortDate}, ${time}, ${guests}`,
      title: 'Reservation cancelled',
      paragraphs: ['The table can be booked again.'],
      button: 'Open in the dashboard',
    }),
  },
  texts: {
    CONFIRMATION: ({ restaurant, shortDate, time, guests }) =>
      `${restaurant}: your table for ${guests} on ${shortDate}, ${time} is reserved.`,
    CHANGE: ({ restaurant, shortDate, time, guests }) =>
      `${restaurant}: your reservation has changed. It is now for ${guests} on ${shortDate}, ${time}.`,
    CANCELLATION: ({ restaurant, shortDate, time }, { byRestaurant }) =>
      byRestaurant
        ? `${restaurant} is sorry: your reservation on ${shortDate}, ${time} had to be cancelled.`
        : `${restaurant}: your reservation on ${shortDate}, ${time} is cancelled.`,
    REMINDER: ({ restaurant, shortDate, time, guests }, { when }) =>
      `${restaurant}: your table for ${guests} is ${reminderDays[when].inSentence}${shortDate}, ${time}. Can't come? Please cancel.`,
    WAITLIST_OFFER: ({ restaurant, shortDate, time, guests }, { until }) =>
      `${restaurant}: a table for ${guests} is free on ${shortDate}, ${time}. Held for you until ${until}.`,
    REVIEW_INVITATION: ({ restaurant }) => `How was your visit to ${restaurant}? We would love to hear.`,
    NO_SHOW: ({ restaurant, shortDate, time }) =>
      `${restaurant} missed you on ${shortDate}, ${time}. Were you there after all? Please tell the restaurant.`,
  },
  calendarEntry: ({ restaurant, guests }) => `${restaurant}, table for ${guests}`,
  footers: {
    reservation: (restaurant) =>
      `You receive this message because a table at ${restaurant} was reserved with this address.`,
    waitlist: (restaurant) =>
      `You receive this message because this address is on the waitlist of ${restaurant}.`,
    review: (restaurant) => `You receive this message because you were a guest at ${restaurant}.`,
    restaurant: (restaurant) => `For ${restaurant}, from its reservation book.`,
  },
  unsubscribe: 'No more invitations to review',
  code: (code) => `Code ${code}.`,
};
