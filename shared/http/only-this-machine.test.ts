import { expect, it } from 'vitest';
import { onlyThisMachine } from './only-this-machine.ts';

it.each([
  ['127.0.0.1', 'localhost:4318'],
  ['127.0.0.1', 'LOCALHOST'],
  ['::ffff:127.0.0.1', '127.0.0.1:4000'],
  ['::1', '[::1]:4000'],
  ['::1', '[::1]'],
  ['127.8.0.1', 'localhost'],
])('answers %s that asks for %s', async (ip, host) => {
  await expect(onlyThisMachine({ ip, headers: { host } })).resolves.toBeUndefined();
});

it.each([
  ['127.0.0.1', 'evil.example'],
  ['127.0.0.1', 'localhost.evil.example:4000'],
  ['127.0.0.1', '127.0.0.1.evil.example'],
  ['127.0.0.1', ''],
  ['127.0.0.1', undefined],
  ['192.168.1.7', 'localhost:4000'],
  ['::ffff:10.0.0.1', '127.0.0.1'],
  ['nonsense', 'localhost'],
])('refuses %s that asks for %s', async (ip, host) => {
  await expect(onlyThisMachine({ ip, headers: host === undefined ? {} : { host } })).rejects.toThrow(
    'only to the machine itself',
  );
});
