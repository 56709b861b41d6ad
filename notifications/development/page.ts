import { html } from 'ghtml';

// Everything is escaped but what stands behind an exclamation mark: that is markup of these files.

export const pagePath = '/dev/mail';

interface Page {
  readonly title: string;
  readonly section: 'mailbox' | 'previews';
  /** Markup. */
  readonly main: string;
}

const sections = [
  { section: 'mailbox', label: 'Mailbox', path: pagePath },
  { section: 'previews', label: 'Templates', path: `${pagePath}/previews` },
] as const;

/** A link among others, of which one is where the reader is. */
export const choice = (label: string, href: string, isCurrent: boolean): string =>
  html`<a href="${href}"!${isCurrent ? ' aria-current="true"' : ''}>${label}</a>`;

export const page = ({ title, section, main }: Page): string => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – mail in development</title>
<link rel="stylesheet" href="${pagePath}/style.css">
</head>
<body>
<header>
<p class="brand">Tablegraph <span>mail in development</span></p>
<nav aria-label="Sections">!${sections.map((each) => choice(each.label, each.path, each.section === section)).join('\n')}</nav>
</header>
<main>
!${main}
</main>
</body>
</html>
`;

/** How a mail is looked at. */
export interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: 'desktop' | 'phone';
}

export const viewOf = (query: { readonly scheme?: string; readonly width?: string }): View => ({
  scheme: query.scheme === 'dark' ? 'dark' : 'light',
  width: query.width === 'phone' ? 'phone' : 'desktop',
});

const toggle = (path: string, view: View, change: Partial<View>, label: string) => {
  const wanted = { ...view, ...change };
  const isCurrent = wanted.scheme === view.scheme && wanted.width === view.width;
  return choice(label, `${path}?scheme=${wanted.scheme}&width=${wanted.width}`, isCurrent);
};

/** A mail in a frame of its own, which runs nothing and reaches nothing, with the ways to look at it. */
export const mailFrame = (path: string, title: string, view: View): string => html`
<div class="toggles">
<nav aria-label="Colours" class="choices">
!${toggle(path, view, { scheme: 'light' }, 'Light')}
!${toggle(path, view, { scheme: 'dark' }, 'Dark')}
</nav>
<nav aria-label="Width" class="choices">
!${toggle(path, view, { width: 'desktop' }, 'Desktop')}
!${toggle(path, view, { width: 'phone' }, 'Phone')}
</nav>
</div>
<iframe class="${view.width} ${view.scheme}" title="${title}" src="${path}/html?scheme=${view.scheme}"
 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;

/** A text message as a phone shows it. */
export const textBubble = (text: string): string => html`<p class="bubble"><bdi>${text}</bdi></p>`;
