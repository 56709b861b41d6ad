const storageKey = 'tablegraph-shortcuts';

/** Whether single keys do something, which those who speak to their device may not want. */
export const areShortcutsOn = (): boolean => localStorage.getItem(storageKey) !== 'off';

export const switchShortcuts = (isOn: boolean): void => localStorage.setItem(storageKey, isOn ? 'on' : 'off');
