import { defineConfig } from 'vite';
import { pageConfig } from '../shared/browser/vite-page.ts';

export default defineConfig(pageConfig({ base: '/', assets: 'diner-assets' }));
