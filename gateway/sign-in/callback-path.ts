/** Where issuers send people back to, below our own origin: registered with them. */
export const callbackPath = '/auth/callback';
