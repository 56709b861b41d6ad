import type { NoticeWords } from './notice-words.ts';

const reminderDays = {
  TODAY: { day: 'Heute', inSentence: 'Heute, ', farewell: 'Heute ist es so weit' },
  TOMORROW: { day: 'Morgen', inSentence: 'Morgen, ', farewell: 'Bis morgen!' },
  LATER: { day: 'Bald', inSentence: 'Am ', farewell: 'Bis bald!' },
} as const;

export const germanWords: NoticeWords = {
  hello: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
  guests: (partySize) => (partySize === 1 ? '1 Person' : `${partySize} Personen`),
  clock: (time) => time.replace(/^\d{1,2}[:.]\d{2}/, '$& Uhr'),
  labels: {
    when: 'Wann',
    party: 'Tisch für',
    where: 'Wo',
    phone: 'Telefon',
    code: 'Reservierungscode',
    requests: 'Besondere Wünsche',
    guest: 'Gast',
    heldUntil: 'Für Sie frei bis',
    before: 'Bisher',
  },
  mails: {
    CONFIRMATION: ({ restaurant, shortDate, time }) => ({
      subject: `Ihr Tisch bei ${restaurant}: ${shortDate}, ${time}`,
      title: 'Ihr Tisch ist reserviert',
      paragraphs: [`${restaurant} freut sich auf Ihren Besuch.`],
      button: 'Reservierung ansehen oder ändern',
      aside:
        'Falls sich Ihre Pläne ändern: Bitte ändern oder stornieren Sie Ihre Reservierung rechtzeitig, damit andere Gäste den Tisch bekommen können.',
    }),
    CHANGE: ({ restaurant, shortDate, time }) => ({
      subject: `Geändert: Ihr Tisch bei ${restaurant}, ${shortDate}, ${time}`,
      title: 'Ihre Reservierung wurde geändert',
      paragraphs: [
        'Ihre Reservierung lautet jetzt wie folgt. Der angehängte Kalendereintrag ersetzt den bisherigen.',
      ],
      button: 'Reservierung ansehen oder ändern',
      aside:
        'Wenn Sie etwas anderes erwartet haben, ändern Sie bitte Ihre Reservierung oder wenden Sie sich an das Restaurant.',
    }),
    CANCELLATION: ({ restaurant, shortDate, time }, { byRestaurant }) => ({
      subject: `${byRestaurant ? 'Abgesagt' : 'Storniert'}: Ihr Tisch bei ${restaurant}, ${shortDate}, ${time}`,
      title: byRestaurant ? 'Ihre Reservierung musste abgesagt werden' : 'Ihre Reservierung ist storniert',
      paragraphs: byRestaurant
        ? [
            `Es tut uns leid: ${restaurant} musste Ihre Reservierung absagen. Es wird kein Tisch mehr für Sie freigehalten.`,
            'Bei Fragen wenden Sie sich bitte direkt an das Restaurant.',
          ]
        : [
            `Wie gewünscht ist Ihre Reservierung bei ${restaurant} storniert. Wir freuen uns, wenn Sie ein anderes Mal kommen.`,
          ],
      button: 'Reservierung ansehen',
    }),
    REMINDER: ({ restaurant, shortDate, time }, { when }) => ({
      subject: `${reminderDays[when].day}, ${time}: Ihr Tisch bei ${restaurant} (${shortDate})`,
      title: reminderDays[when].farewell,
      paragraphs: [`Ihr Tisch bei ${restaurant} wird für Sie bereitstehen.`],
      button: 'Reservierung ansehen oder ändern',
      aside:
        'Wenn Sie nicht kommen können, stornieren Sie bitte jetzt: Andere Gäste freuen sich über den Tisch.',
    }),
    WAITLIST_OFFER: ({ restaurant, shortDate, time }, { until }) => ({
      subject: `Ein Tisch bei ${restaurant} ist frei: ${shortDate}, ${time}`,
      title: 'Ein Tisch ist frei geworden',
      paragraphs: [
        `Sie stehen auf der Warteliste von ${restaurant}, und ein passender Tisch ist frei geworden. Er wird bis ${until} für Sie freigehalten; danach wird er den nächsten Gästen auf der Liste angeboten.`,
      ],
      button: 'Tisch annehmen',
      aside: 'Wenn Sie ihn nicht mehr brauchen, müssen Sie nichts tun.',
    }),
    REVIEW_INVITATION: ({ restaurant, date }) => ({
      subject: `Wie war Ihr Besuch bei ${restaurant}?`,
      title: 'Wie war Ihr Besuch?',
      paragraphs: [
        `Sie waren am ${date}, zu Gast bei ${restaurant}. Ein paar Worte von Ihnen helfen anderen Gästen bei der Wahl und dem Restaurant, noch besser zu werden.`,
      ],
      button: 'Bewertung schreiben',
    }),
    NO_SHOW: ({ restaurant, shortDate, time }) => ({
      subject: `Wir haben Sie vermisst: ${restaurant}, ${shortDate}, ${time}`,
      title: 'Wir haben Sie vermisst',
      paragraphs: [
        `${restaurant} hat einen Tisch für Sie freigehalten und vermerkt, dass Sie nicht gekommen sind.`,
        'Falls Sie doch da waren oder storniert hatten, wenden Sie sich bitte an das Restaurant, damit es den Vermerk berichtigen kann. Falls etwas dazwischenkam: Mit einer Stornierung kann beim nächsten Mal jemand anderes den Tisch bekommen.',
      ],
    }),
    RESTAURANT_NEW: ({ shortDate, time, guests }) => ({
      subject: `Neue Reservierung: ${shortDate}, ${time}, ${guests}`,
      title: 'Neue Reservierung',
      paragraphs: [],
      button: 'Im Dashboard öffnen',
    }),
    RESTAURANT_CHANGED: ({ shortDate, time, guests }) => ({
      subject: `Reservierung geändert: ${shortDate}, ${time}, ${guests}`,
      title: 'Reservierung geändert',
      paragraphs: [],
      button: 'Im Dashboard öffnen',
    }),
    RESTAURANT_CANCELLED: ({ shortDate, time, guests }) => ({
      subject: `Reservierung storniert: ${shortDate}, ${time}, ${guests}`,
      title: 'Reservierung storniert',
      paragraphs: ['Der Tisch kann wieder gebucht werden.'],
      button: 'Im Dashboard öffnen',
    }),
  },
  texts: {
    CONFIRMATION: ({ restaurant, shortDate, time, guests }) =>
      `${restaurant}: Ihr Tisch für ${guests} am ${shortDate}, ${time} ist reserviert.`,
    CHANGE: ({ restaurant, shortDate, time, guests }) =>
      `${restaurant}: Ihre Reservierung wurde geändert. Neu: ${guests}, ${shortDate}, ${time}.`,
    CANCELLATION: ({ restaurant, shortDate, time }, { byRestaurant }) =>
      byRestaurant
        ? `${restaurant} musste Ihre Reservierung am ${shortDate}, ${time} leider absagen.`
        : `${restaurant}: Ihre Reservierung am ${shortDate}, ${time} ist storniert.`,
    REMINDER: ({ restaurant, shortDate, time, guests }, { when }) =>
      `${restaurant}: ${reminderDays[when].inSentence}${shortDate}, ${time}, Ihr Tisch für ${guests}. Verhindert? Bitte stornieren.`,
    WAITLIST_OFFER: ({ restaurant, shortDate, time, guests }, { until }) =>
      `${restaurant}: Tisch für ${guests} frei am ${shortDate}, ${time}. Für Sie gehalten bis ${until}.`,
    REVIEW_INVITATION: ({ restaurant }) =>
      `Wie war Ihr Besuch bei ${restaurant}? Wir freuen uns auf Ihre Meinung.`,
    NO_SHOW: ({ restaurant, shortDate, time }) =>
      `${restaurant} hat Sie am ${shortDate}, ${time} vermisst. Waren Sie doch da? Bitte melden Sie sich dort.`,
  },
  calendarEntry: ({ restaurant, guests }) => `${restaurant}, Tisch für ${guests}`,
  footers: {
    reservation: (restaurant) =>
      `Sie erhalten diese Nachricht, weil mit dieser Adresse ein Tisch bei ${restaurant} reserviert wurde.`,
    waitlist: (restaurant) =>
      `Sie erhalten diese Nachricht, weil diese Adresse auf der Warteliste von ${restaurant} steht.`,
    review: (restaurant) => `Sie erhalten diese Nachricht, weil Sie zu Gast bei ${restaurant} waren.`,
    restaurant: (restaurant) => `Für ${restaurant}, aus dem Reservierungsbuch.`,
  },
  unsubscribe: 'Keine Einladungen zu Bewertungen mehr',
  code: (code) => `Code ${code}.`,
};
