/** Catalogs, as the build turns them into modules. */
declare module '*.po' {
  export const messages: import('@lingui/core').Messages;
}
