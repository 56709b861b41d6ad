/** Long enough for every browser to have begun, after which the memory is given back. */
const keptMilliseconds = 60_000;

/** Gives the person a file that the page has made. */
export const offerDownload = (name: string, content: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds);
};
