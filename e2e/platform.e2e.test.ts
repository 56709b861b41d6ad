import { afterAll, beforeAll, describe } from 'vitest';
import { modes, type Platform, startPlatform } from './platform.ts';
import { describeAuthorization } from './suites/authorization-suite.ts';
import { describeAccessibility } from './suites/axe-suite.ts';
import { describeBadInput } from './suites/bad-input-suite.ts';
import { describeBookings } from './suites/booking-suite.ts';
import { describeBrowser } from './suites/browser-suite.ts';
import { describeCluster } from './suites/cluster-suite.ts';
import { describeGuests } from './suites/guest-suite.ts';
import { describeHosts } from './suites/host-suite.ts';
import { describeHostile } from './suites/hostile-suite.ts';
import { describeInterruptions } from './suites/interruption-suite.ts';
import { describeLive } from './suites/live-suite.ts';
import { describePartners } from './suites/partner-suite.ts';
import { describeRaces } from './suites/race-suite.ts';
import { copySupergraph, describeReload, type SupergraphCopy } from './suites/reload-suite.ts';
import { describeReviews } from './suites/review-suite.ts';
import { describeRules } from './suites/rules-suite.ts';
import { describeSignIn } from './suites/sign-in-suite.ts';
import { describeSubscriptions } from './suites/subscription-suite.ts';
import { describeTraceViewer } from './suites/trace-viewer-suite.ts';
import { describeWaitlists } from './suites/waitlist-suite.ts';
import { describeWebhooks } from './suites/webhook-suite.ts';

describe.each(modes)('the platform (%s)', (mode) => {
  let platform: Platform | undefined;
  let supergraph: SupergraphCopy | undefined;
  const running = () => {
    if (platform === undefined) throw new Error('the platform did not start');
    return platform;
  };

  beforeAll(async () => {
    supergraph = await copySupergraph();
    platform = await startPlatform(mode, {
      SUPERGRAPH_FILE: supergraph.file,
      WEBHOOK_PRIVATE_ADDRESSES: 'true',
    });
  });
  afterAll(async () => {
    await platform?.remove();
    await supergraph?.remove();
  });

  describeBookings(running);
  describeBadInput(running);
  describeReviews(running);
  describeHosts(running);
  describeGuests(running);
  describeRules(running);
  describeWaitlists(running);
  describePartners(running, mode);
  describeWebhooks(running, mode);
  describeLive(running, mode);
  describeSubscriptions(running, mode);
  describeAuthorization(running, mode);
  if (mode === 'start') describeBrowser(running);
  if (mode === 'cluster') describeCluster(running);
  describeSignIn(running, mode);
  describeTraceViewer(running, mode);
  if (mode === 'start') describeAccessibility(running);
  describeReload(running, () => supergraph?.file ?? '');
  describeRaces(running);
  describeHostile(running, mode);
  // Last: it ends the platform and starts it again.
  describeInterruptions(running, mode);
});
