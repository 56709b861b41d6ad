import { describe, expect, it } from 'vitest';
import { readSettings } from '#shared/config/settings.ts';
import { pageAddresses } from './page-addresses.ts';

describe('the pages that mails lead to', () => {
  it.each([
    ['our own', {}, 'http://127.0.0.1:4321', 'http://127.0.0.1:4321/dashboard'],
    ['where all may come', { HOST: '0.0.0.0' }, 'http://127.0.0.1:4321', 'http://127.0.0.1:4321/dashboard'],
    ['by a name', { HOST: 'localhost' }, 'http://localhost:4321', 'http://localhost:4321/dashboard'],
    ['by IPv6', { HOST: '::' }, 'http://[::1]:4321', 'http://[::1]:4321/dashboard'],
    [
      'as they are reached from outside',
      { PUBLIC_URL: 'https://tables.example/' },
      'https://tables.example',
      'https://tables.example/dashboard',
    ],
    [
      'that are named, before our own',
      {
        PUBLIC_URL: 'https://api.example',
        DINER_URL: 'https://eat.example',
        DASHBOARD_URL: 'https://host.example/',
      },
      'https://eat.example',
      'https://host.example/',
    ],
  ])('are %s', (_which, environment, diner, dashboard) => {
    expect(pageAddresses(readSettings(environment), 4321)).toEqual({
      DINER_URL: diner,
      DASHBOARD_URL: dashboard,
    });
  });
});
