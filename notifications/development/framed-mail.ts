import type { View } from './page.ts';

/** What a mail may do where it is looked at: look as it does. */
export const framedMailPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const colourQuery = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi;

/** A mail as a reader with these colours sees it, whatever those of the system; its links open beside the page. */
export const framedMail = (document: string, scheme: View['scheme']): string =>
  document
    .replace(colourQuery, (_query, wanted: string) =>
      wanted.toLowerCase() === scheme ? '(min-width:0px)' : '(max-width:0px)',
    )
    .replace(/color-scheme:\s*light dark/g, `color-scheme:${scheme}`)
    .replace(/(name="color-scheme" content=)"light dark"/, `$1"${scheme}"`)
    .replace(/<head>/i, '<head><base target="_blank">');
