/** A mistake in one module of the product: this text, which stands there exactly once, is replaced as it is loaded. */
export interface SourcePlant {
  /** From the root of the package. */
  readonly file: string;
  readonly text: string;
  readonly replacement: string;
}

/** @throws Error where the text is not there exactly once: a plant must not rot unseen. */
export const plantInto = (source: string, { file, text, replacement }: SourcePlant): string => {
  const parts = source.split(text);
  if (parts.length === 2) return parts.join(replacement);
  throw new Error(`${file} has the text to plant in ${parts.length - 1} times, not once: ${text}`);
};
