import { html } from 'ghtml';
import { usualSubjects } from '#shared/identity/usual-subjects.ts';
import { type AuthorizationRequest, issuerPath, pagesClientId } from './authorization-request.ts';
import { type AskedPerson, type Position, positions } from './development-person.ts';

/** Its own style and script, our own graph for finding restaurants, and a form that stays here. */
export const authorizePagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const style = `
:root { color-scheme: light dark; --line: light-dark(#767676, #8f8f8f); --wrong: light-dark(#a3000f, #ff9d94);
  font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 36rem; margin: 0 auto; padding: 2rem 1.5rem; }
fieldset { border: 1px solid var(--line); border-radius: 0.5rem; margin: 0 0 1rem; padding: 0.5rem 1rem 1rem; }
label, .choice { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
.field { display: grid; gap: 0.25rem; margin-top: 0.75rem; }
.field label { min-height: 0; }
.field p { margin: 0; }
input[type=text] { font: inherit; min-height: 2.75rem; padding: 0 0.75rem; border: 1px solid var(--line);
  border-radius: 0.375rem; box-sizing: border-box; width: 100%; }
input[type=radio] { width: 1.25rem; height: 1.25rem; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; border-radius: 0.5rem; border: 1px solid var(--line);
  background: transparent; color: inherit; cursor: pointer; }
button.main { background: #0f5f57; border-color: #0f5f57; color: #fff; }
ul { list-style: none; padding: 0; margin: 0.5rem 0 0; display: grid; gap: 0.5rem; }
:focus-visible { outline: 3px solid #b87700; outline-offset: 2px; }
.wrong { color: var(--wrong); font-weight: 600; }
.actions { display: flex; gap: 0.75rem; flex-wrap: wrap; }`;

const labels: Readonly<Record<Position, string>> = {
  diner: 'Diner: books, waits, reviews',
  host: 'Host: works the floor of a restaurant',
  manager: 'Manager: also changes its plan',
  owner: 'Owner: also its webhooks',
  admin: 'Administrator of the platform',
};

const hidden = (request: AuthorizationRequest): string =>
  Object.entries({
    ...request,
    client_id: pagesClientId,
    response_type: 'code',
    code_challenge_method: 'S256',
  })
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`)
    .join('\n');

const choice = (position: Position, asked: string): string =>
  html`<label><input type="radio" name="position" value="${position}"!${position === asked ? ' checked' : ''}>${labels[position]}</label>`;

const field = (name: string, label: string, value: string, hint: string): string =>
  html`<div class="field"><label for="${name}">${label}</label>
<input type="text" id="${name}" name="${name}" value="${value}" maxlength="2000" autocomplete="off" spellcheck="false"
 aria-describedby="${name}-hint"><p id="${name}-hint">${hint}</p></div>`;

/** Shown by the script, which it is of no use without. */
const finder = `<div id="finder" hidden>
<div class="field"><label for="place">Find in</label><input type="text" id="place" value="Vienna" autocomplete="off"></div>
<div class="field"><label for="find">Restaurant's name</label><input type="text" id="find" autocomplete="off"></div>
<p id="found" role="status"></p>
<ul id="restaurants-found"></ul>
</div>`;

/** Who to be: for development, where nobody has to prove it. */
export const authorizePage = (
  request: AuthorizationRequest,
  asked: AskedPerson = { position: 'diner' },
  wrong: string | null = null,
): string => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sign in for development</title>
<style>!${style}</style>
<script src="${issuerPath}/authorize.js" defer></script>
</head>
<body>
<main>
<h1>Who do you want to be?</h1>
<p>This is the issuer of development: whoever reaches it may be anybody.</p>
!${wrong === null ? '' : html`<p class="wrong" role="alert">${wrong}</p>`}
<form method="post" action="${issuerPath}/authorize">
!${hidden(request)}
<fieldset>
<legend>I am a</legend>
!${positions.map((position) => choice(position, asked.position)).join('\n')}
</fieldset>
<fieldset>
<legend>For those who work at restaurants</legend>
!${field('restaurants', 'Ids of restaurants', asked.restaurants ?? '', 'Such as rst_av; several with commas between.')}
!${finder}
</fieldset>
<fieldset>
<legend>If you like</legend>
!${field('subject', 'Subject', asked.subject ?? '', `Who it is to the graph. Left empty: ${Object.values(usualSubjects).join(', ')}.`)}
!${field('name', 'Name', asked.name ?? '', 'What pages show. Left empty: made of the subject.')}
</fieldset>
<div class="actions">
<button class="main" name="answer" value="yes">Sign in</button>
<button name="answer" value="no">Cancel</button>
</div>
</form>
</main>
</body>
</html>
`;
