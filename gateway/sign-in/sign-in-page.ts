import { html } from 'ghtml';
import type { SignInProblem } from './sign-in-failure.ts';

const words = {
  en: {
    title: 'Signing in',
    again: 'Try again',
    denied: 'You are not signed in: it was cancelled, or you may not use this.',
    expired: 'This took too long, was done already, or began in another browser.',
    unavailable: 'The service that signs people in does not answer just now.',
    refused: 'The service that signs people in gave an answer that cannot be used.',
    unusable: 'You were recognised, but what you were given is not for this service. Tell whoever runs it.',
    tooLarge:
      'You were recognised, but what is to be kept of it is more than a browser keeps. Tell whoever runs this.',
    notConfigured: 'Nobody signs in here: it is not set up.',
  },
  de: {
    title: 'Anmelden',
    again: 'Noch einmal versuchen',
    denied: 'Sie sind nicht angemeldet: Es wurde abgebrochen, oder Sie dürfen das hier nicht verwenden.',
    expired: 'Das hat zu lange gedauert, war schon erledigt oder begann in einem anderen Browser.',
    unavailable: 'Der Dienst, der Sie anmeldet, antwortet gerade nicht.',
    refused: 'Der Dienst, der Sie anmeldet, hat eine Antwort gegeben, die nicht zu verwenden ist.',
    unusable: 'Sie wurden erkannt, aber nicht für diesen Dienst. Sagen Sie es bitte dem Betreiber.',
    tooLarge:
      'Sie wurden erkannt, aber es ist mehr zu merken, als ein Browser sich merkt. Sagen Sie es bitte dem Betreiber.',
    notConfigured: 'Hier meldet sich niemand an: Es ist nicht eingerichtet.',
  },
} as const;

const statusOf: Readonly<Record<SignInProblem, number>> = {
  denied: 403,
  expired: 400,
  unavailable: 503,
  refused: 502,
  unusable: 502,
  tooLarge: 500,
  notConfigured: 404,
};

export const statusOfProblem = (problem: SignInProblem): number => statusOf[problem];

/** Only the page's own style. */
export const signInPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 32rem; margin: 15vh auto 0; padding: 0 1.5rem; }
a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1.5rem; border-radius: 0.5rem;
  background: #0f5f57; color: #fff; text-decoration: none; }
a:focus-visible { outline: 3px solid #e0a030; outline-offset: 2px; }`;

/** German where the browser asks for it before English. */
const languageOf = (acceptLanguage: string | undefined): keyof typeof words =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';

/** @param returnTo where somebody goes who tries again and succeeds: a path of our own */
export const signInPage = (
  problem: SignInProblem,
  returnTo: string,
  acceptLanguage: string | undefined,
): string => {
  const language = languageOf(acceptLanguage);
  const said = words[language];
  const again = `/auth/sign-in?${new URLSearchParams({ returnTo })}`;
  return html`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${said.title}</title>
<style>!${style}</style>
<body>
<main>
<h1>${said.title}</h1>
<p>${said[problem]}</p>
!${problem === 'notConfigured' ? '' : html`<p><a href="${again}">${said.again}</a></p>`}
</main>
</body>
</html>
`;
};
