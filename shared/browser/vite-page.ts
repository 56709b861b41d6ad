import { lingui } from '@lingui/vite-plugin';
import type { HtmlTagDescriptor, Plugin, UserConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** Has browsers fetch modules that the page is going to import, with all that they import, before its script runs. */
const preloadModules = (base: string, modules: readonly string[]): Plugin => ({
  name: 'preload-modules',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = new Set<string>();
      const add = (file: string): void => {
        const chunk = bundle[file];
        if (files.has(file) || chunk?.type !== 'chunk') return;
        files.add(file);
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
        for (const imported of chunk.imports) add(imported);
      };
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && modules.some((name) => chunk.facadeModuleId?.endsWith(name) === true))
          add(file);
      return [...files]
        .filter((file) => !html.includes(`"${base}${file}"`))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            injectTo: 'head',
            attrs: file.endsWith('.css')
              ? { rel: 'preload', as: 'style', href: `${base}${file}`, crossorigin: true }
              : { rel: 'modulepreload', href: `${base}${file}`, crossorigin: true },
          }),
        );
    },
  },
});

/**
 * How a page of ours is built: what has a name by its content is kept by browsers for good, and lies there compressed.
 * @param assets where such files are, below the page's address
 * @param together modules that are needed together, as one file
 * @param preload ends of the names of modules that most who open the page need first
 */
export const pageConfig = ({
  base,
  assets,
  preload = [],
  together,
}: {
  readonly base: string;
  readonly assets: string;
  readonly preload?: readonly string[];
  readonly together?: RegExp;
}): UserConfig => ({
  base,
  plugins: [
    lingui(),
    preloadModules(base, preload),
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
      output: {
        codeSplitting: {
          groups: [
            // But for what only browsers without it need.
            { name: 'libraries', test: /node_modules\/(?!temporal-polyfill|temporal-spec)/ },
            ...(together === undefined
              ? []
              : [
                  // Not main.tsx, which awaits what imports the others.
                  { name: 'start', tags: ['$initial' as const], test: /(?<!\/main)\.tsx?$/ },
                  { name: 'first', test: together },
                ]),
          ],
        },
      },
      // How long plugins take is looked at when it hurts.
      checks: { pluginTimings: false },
      // "use client" and the like in libraries mean nothing in a page without a server.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
