import { afterAll, beforeAll, describe } from 'vitest';
import { type Mode, type Platform, startPlatform } from '../platform.ts';
import { describeAuthorization } from './authorization-suite.ts';
import { describeAccessibility } from './axe-suite.ts';
import { describeBadInput } from './bad-input-suite.ts';
import { describeBookings } from './booking-suite.ts';
import { describeBrowser } from './browser-suite.ts';
import { describeCluster } from './cluster-suite.ts';
import { describeGuests } from './guest-suite.ts';
import { describeHosts } from './host-suite.ts';
import { describeHostile } from './hostile-suite.ts';
import { describeInterruptions } from './interruption-suite.ts';
import { describeLive } from './live-suite.ts';
import { describePartners } from './partner-suite.ts';
import { describeRaces } from './race-suite.ts';
import { copySupergraph, describeReload, type SupergraphCopy } from './reload-suite.ts';
import { describeReviews } from './review-suite.ts';
import { describeRules } from './rules-suite.ts';
import { describeSignIn } from './sign-in-suite.ts';
import { describeSubscriptions } from './subscription-suite.ts';
import { describeTraceViewer } from './trace-viewer-suite.ts';
import { describeWaitlists } from './waitlist-suite.ts';
import { describeWebhooks } from './webhook-suite.ts';

/** All that a platform must do in a mode, on one of its own. */
export const describePlatform = (mode: Mode): void => {
  describe(`the platform (${mode})`, () => {
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
};
