import { afterAll, beforeAll, describe } from 'vitest';
import { modes, type Platform, startPlatform } from './platform.ts';
import { describeBadInput } from './suites/bad-input-suite.ts';
import { describeBookings } from './suites/booking-suite.ts';
import { describeBrowser } from './suites/browser-suite.ts';
import { describeCluster } from './suites/cluster-suite.ts';
import { describeGuests } from './suites/guest-suite.ts';
import { describeHosts } from './suites/host-suite.ts';
import { describeInterruptions } from './suites/interruption-suite.ts';
import { describeRaces } from './suites/race-suite.ts';
import { describeReviews } from './suites/review-suite.ts';
import { describeRules } from './suites/rules-suite.ts';
import { describeWaitlists } from './suites/waitlist-suite.ts';

describe.each(modes)('the platform (%s)', (mode) => {
  let platform: Platform | undefined;
  const running = () => {
    if (platform === undefined) throw new Error('the platform did not start');
    return platform;
  };

  beforeAll(async () => {
    platform = await startPlatform(mode);
  });
  afterAll(() => platform?.remove());

  describeBookings(running);
  describeBadInput(running);
  describeReviews(running);
  describeHosts(running);
  describeGuests(running);
  describeRules(running);
  describeWaitlists(running);
  if (mode === 'start') describeBrowser(running);
  if (mode === 'cluster') describeCluster(running);
  describeRaces(running);
  // Last: it ends the platform and starts it again.
  describeInterruptions(running, mode);
});
