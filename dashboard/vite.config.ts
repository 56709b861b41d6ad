import { defineConfig } from 'vite';
import { pageConfig } from '../shared/browser/vite-page.ts';

export default defineConfig(
  pageConfig({
    base: '/dashboard/',
    assets: 'assets',
    together: /\/dashboard\/(?:app\/(?:router|shell|session-gate)|components|evening|floor|tonight|waitlist)/,
    preload: ['/dashboard/app/router.tsx', '/dashboard/tonight/tonight-page.tsx'],
  }),
);
