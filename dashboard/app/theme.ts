export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'tablegraph-theme';

export const chosenTheme = (): Theme => {
  const stored = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === stored) ?? 'device';
};

/** Light or dark from now on, whatever the device says; or again what it says. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  localStorage.setItem(storageKey, theme);
};
