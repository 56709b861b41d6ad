/** One line of what was agreed. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** What it was, where it changed. */
  readonly before?: string;
  /** Said smaller, below the value. */
  readonly note?: string;
  /** Where the value can be called or opened. */
  readonly href?: string;
}

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly labelOfBefore: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  /** Said last, and smaller. */
  | { readonly kind: 'aside'; readonly text: string };

/** A mail before it is HTML or text. Everything in it is plain text. */
export interface MailContent {
  readonly language: string;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  /** Whose mail it is, above the title. */
  readonly eyebrow: string;
  readonly title: string;
  readonly blocks: readonly MailBlock[];
  /** Why it was sent. */
  readonly footer: string;
  readonly footerLink: { readonly label: string; readonly url: string } | null;
}
