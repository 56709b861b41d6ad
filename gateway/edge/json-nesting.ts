const quote = 34;
const backslash = 92;

/** The place of the quote that ends the string that begins at `start`; the text's end where none does. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
};

/** How deep objects and arrays are within each other in JSON text; of what is not JSON, any number. */
export const jsonNesting = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) at = endOfString(text, at);
    // [ and {, ] and } differ from each other in one bit.
    else if ((character | 32) === 123) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((character | 32) === 125) depth -= 1;
  }
  return deepest;
};
