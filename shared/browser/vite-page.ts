import { lingui } from '@lingui/vite-plugin';
import type { UserConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/**
 * How a page of ours is built: what has a name by its content is kept by browsers for good, and lies there compressed.
 * @param assets where such files are, below the page's address
 */
export const pageConfig = ({
  base,
  assets,
}: {
  readonly base: string;
  readonly assets: string;
}): UserConfig => ({
  base,
  plugins: [
    lingui(),
    compression({
      include: /\.(js|css|svg)$/,
      threshold: 1_024,
      algorithms: [defineAlgorithm('brotliCompress'), 'gzip'],
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: assets,
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: {
      // How long plugins take is looked at when it hurts.
      checks: { pluginTimings: false },
      // "use client" and the like in libraries mean nothing in a page without a server.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
