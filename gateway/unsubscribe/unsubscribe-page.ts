/** Languages that the page is in. */
const words = {
  en: {
    title: 'Invitations to review',
    question: 'Do you no longer want to be asked how your visits were?',
    button: 'Unsubscribe',
    done: 'Done: you will not be asked any more. Confirmations and changes of your reservations still come.',
    unknown: 'This link is not known here, or the account that it was for is gone.',
  },
  de: {
    title: 'Einladungen zum Bewerten',
    question: 'Möchten Sie nicht mehr gefragt werden, wie Ihre Besuche waren?',
    button: 'Abmelden',
    done: 'Erledigt: Sie werden nicht mehr gefragt. Bestätigungen und Änderungen Ihrer Reservierungen kommen weiterhin.',
    unknown: 'Dieser Link ist hier nicht bekannt, oder das Konto dazu gibt es nicht mehr.',
  },
} as const;

export type UnsubscribePage = 'question' | 'done' | 'unknown';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 32rem; margin: 15vh auto 0; padding: 0 1.5rem; }
button { min-height: 2.75rem; padding: 0 1.5rem; font: inherit; border: 0; border-radius: 0.5rem; cursor: pointer;
  background: #0f5f57; color: #fff; }
button:focus-visible { outline: 3px solid #e0a030; outline-offset: 2px; }`;

/** Only this page's own style, and a form that goes back to where it came from. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** German where the browser asks for it before English. */
const languageOf = (acceptLanguage: string | undefined): keyof typeof words =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';

/** Nothing of the request is in it: there is nothing to escape. */
export const unsubscribePage = (page: UnsubscribePage, acceptLanguage: string | undefined): string => {
  const language = languageOf(acceptLanguage);
  const said = words[language];
  const form = page === 'question' ? `<form method="post"><button>${said.button}</button></form>` : '';
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${said.title}</title>
<style>${style}</style>
<body>
<h1>${said.title}</h1>
<p>${said[page]}</p>
${form}
</body>
</html>
`;
};
