import { describePlatform } from './suites/platform-suite.ts';

describePlatform('cluster');
