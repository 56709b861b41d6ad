import { memoryUsage } from 'node:process';
import { observe } from './instruments.ts';

/** Processor time and memory of this process, as semantic conventions name them. */
export const observeProcess = (): void => {
  observe(
    { name: 'process.cpu.time', kind: 'counter', unit: 's', description: 'Processor time of the process' },
    (result) => {
      const { user, system } = process.cpuUsage();
      result.observe(user / 1_000_000, { 'cpu.mode': 'user' });
      result.observe(system / 1_000_000, { 'cpu.mode': 'system' });
    },
  );
  observe(
    {
      name: 'process.memory.usage',
      kind: 'upDownCounter',
      unit: 'By',
      description: 'Physical memory of the process',
    },
    (result) => result.observe(memoryUsage.rss()),
  );
  observe(
    { name: 'process.uptime', kind: 'gauge', unit: 's', description: 'How long the process has run' },
    (result) => result.observe(process.uptime()),
  );
};
