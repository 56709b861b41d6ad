import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, as stylesheets read them. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
