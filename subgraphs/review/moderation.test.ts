import { afterAll, describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { admin, diner, openReviewClient, staff } from './testing/review-client.ts';
import { addRestaurant, addVisit, now } from './testing/review-fixtures.ts';

const { database } = await createTestDatabase(20);
let hours = 0;
const clock = () => now.add({ hours });
const client = await openReviewClient({
  database,
  jobs: { enqueue: () => Promise.resolve() },
  now: clock,
});
afterAll(client.close);
const { ask, change, submit } = client;
const [ada, bob, eve] = [diner('ada'), diner('bob'), diner('eve')];

let restaurants = 0;
const newRestaurant = async () => {
  restaurants += 1;
  const id = restaurantId(restaurants);
  await addRestaurant(database, id);
  return id;
};
/** So many hours later, until the test is over. */
const later = async <Result>(by: number, work: () => Promise<Result>): Promise<Result> => {
  hours += by;
  try {
    return await work();
  } finally {
    hours -= by;
  }
};
const kindOf = async (...asked: Parameters<typeof change>) => (await change(...asked)).__typename;

const queueOf = async (who = admin) => {
  const { data } = await ask(
    who,
    `{ reviewModerationQueue(first: 100) { totalCount edges { node { findings reportCount
      reports { reason words isOfRestaurant } review { id text status } } } } }`,
  );
  const edges: {
    node: { review: { id: string }; findings: string[]; reportCount: number; reports: object[] };
  }[] = data.reviewModerationQueue?.edges ?? [];
  return edges.map(({ node }) => node);
};
const queuedAs = async ({ id }: { readonly id: string }) =>
  (await queueOf()).find(({ review }) => review.id === id);
const publicReviews = async (id: number) => {
  const { data } = await ask(
    null,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant {
      rating { count average distribution last90Days { count average } }
      reviews(first: 50) { totalCount edges { node { text overall helpfulCount status } } } } } }`,
    { of: [{ __typename: 'Restaurant', id: restaurantPublicId.encode(restaurantId(id)) }] },
  );
  return data._entities[0];
};
const removal = { verdict: 'REMOVE', reason: 'SPAM', words: 'It advertises.' };

describe('screening', () => {
  it('lets a review wait that it finds something in: its diner sees it, and it does not count', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here, { text: 'Write to ada@example.org' });
    expect(review).toMatchObject({ status: 'QUEUED', text: 'Write to ada@example.org' });
    expect(await publicReviews(here)).toMatchObject({
      rating: { count: 0, average: null, last90Days: { count: 0 } },
      reviews: { totalCount: 0, edges: [] },
    });
    expect(await queuedAs(review)).toMatchObject({ findings: ['CONTACT_DATA'], reportCount: 0 });
    expect(await queueOf(ada)).toEqual([]);
  });

  it('gives HTML back as the data that it is', async () => {
    const here = await newRestaurant();
    const text = `<script>alert("1")</script> & <b onclick='x()'>Great</b>`;
    await submit(ada, here, { text });
    expect((await publicReviews(here)).reviews.edges).toMatchObject([{ node: { text } }]);
  });

  it('names the argument of what is no text', async () => {
    const input = { reservationId: 'rsv_1', overall: 5, text: 'a\u0007b' };
    expect(await kindOf(ada, 'submitReview', input)).toBe('BAD_USER_INPUT input.text');
  });
});

describe('submitReview', () => {
  it('is refused 91 days after the visit, with the moment until which it was open', async () => {
    const here = await newRestaurant();
    const reservationId = reservationPublicId.encode({
      restaurantId: here,
      id: await addVisit(database, here, ada.id),
    });
    const refused = await later(24 * 100, () => change(ada, 'submitReview', { reservationId, overall: 5 }));
    expect(refused).toMatchObject({
      __typename: 'ReviewWindowClosed',
      closedAt: '2026-06-27T00:00:00+02:00',
    });
  });
});

describe('editReview', () => {
  it('moves the summary by the difference and keeps what stood there', async () => {
    const here = await newRestaurant();
    await submit(bob, here, { overall: 2 });
    const review = await submit(ada, here, { overall: 5, text: 'First' });
    const edit = { reviewId: review.id, overall: 3, text: 'Second' };
    const edited = await later(47, () => change(ada, 'editReview', edit));
    expect(edited).toMatchObject({
      __typename: 'ReviewEdited',
      review: {
        revision: 2,
        status: 'PUBLISHED',
        overall: 3,
        text: 'Second',
        editedAt: expect.any(String),
        history: [{ revision: 1, overall: 5, text: 'First' }],
        restaurant: { rating: { count: 2, average: 2.5, distribution: [0, 1, 1, 0, 0] } },
      },
    });
  });

  it('is refused after 48 hours with the moment until which it was open, and to all but its diner', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here);
    const edit = { reviewId: review.id, overall: 1 };
    expect(await later(48, () => change(ada, 'editReview', edit))).toMatchObject({
      __typename: 'EditWindowClosed',
      closedAt: '2026-04-01T14:00:00+02:00',
    });
    for (const who of [bob, admin, staff(here, 'OWNER')])
      expect(await kindOf(who, 'editReview', edit)).toBe('NotFound');
    expect(await kindOf(null, 'editReview', edit)).toBe('UNAUTHENTICATED');
    expect(await kindOf(ada, 'editReview', { ...edit, overall: 6 })).toBe('BAD_USER_INPUT input.overall');
    expect(await kindOf(ada, 'editReview', { ...edit, reviewId: 'rev_x' })).toBe('NotFound');
  });

  it('publishes what waited once nothing is found, and holds back what is found then', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here, { text: 'See www.example.org' });
    const edit = (text: string) => change(ada, 'editReview', { reviewId: review.id, overall: 4, text });
    expect((await edit('See their page')).review?.status).toBe('PUBLISHED');
    expect(await queuedAs(review)).toBeUndefined();
    expect((await publicReviews(here)).rating.count).toBe(1);
    expect((await edit('Call +43 664 1234567')).review?.status).toBe('QUEUED');
    expect(await queuedAs(review)).toMatchObject({ findings: ['CONTACT_DATA'] });
    expect((await publicReviews(here)).rating.count).toBe(0);
  });

  it('lets what was removed wait for a decision, whatever it says now', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here);
    await change(admin, 'moderateReview', { reviewId: review.id, revision: 1, ...removal });
    const edited = await change(ada, 'editReview', { reviewId: review.id, overall: 4, text: 'Better now' });
    expect(edited.review?.status).toBe('QUEUED');
    expect(await queuedAs(review)).toMatchObject({ findings: ['EDITED_AFTER_REMOVAL'] });
  });

  it('keeps a revision of each of many edits at once', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here, { overall: 1 });
    const edits = Array.from({ length: 20 }, (_, index) =>
      change(ada, 'editReview', { reviewId: review.id, overall: (index % 5) + 1 }),
    );
    const revisions = (await Promise.all(edits)).map((edited) => edited.review?.revision);
    expect(Math.max(...revisions.map(Number))).toBe(21);
    const { rating, reviews } = await publicReviews(here);
    expect(rating).toMatchObject({ count: 1, average: reviews.edges[0].node.overall });
  });
});

describe('answers', () => {
  it('are for managers and owners, one in place of another; administrators only take them away', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here);
    const answer = (who: Parameters<typeof change>[0], text = 'Thank you') =>
      change(who, 'answerReview', { reviewId, text });
    for (const who of [ada, admin, staff(here, 'HOST'), staff(restaurantId(999), 'OWNER')])
      expect((await answer(who)).__typename).toBe('NotFound');
    expect((await answer(staff(here, 'MANAGER'))).review).toMatchObject({
      response: 'Thank you',
      answer: { text: 'Thank you', role: 'MANAGER', answeredAt: expect.stringMatching(/\+02:00$/) },
    });
    expect((await answer(staff(here, 'OWNER'), 'Come back')).review?.response).toBe('Come back');
    expect((await answer(staff(here, 'OWNER'), ' ')).__typename).toBe('BAD_USER_INPUT input.text');
    expect(await kindOf(ada, 'removeReviewAnswer', { reviewId })).toBe('NotFound');
    expect(await change(admin, 'removeReviewAnswer', { reviewId })).toMatchObject({
      review: { response: null, answer: null },
    });
  });

  it('are not for what is not published', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here, { text: 'fuck' });
    const input = { reviewId, text: 'Well' };
    expect(await kindOf(staff(here, 'OWNER'), 'answerReview', input)).toBe('NotFound');
  });
});

describe('reportReview', () => {
  const report = { reason: 'NOT_GENUINE', words: 'They were never here' };

  it('queues a published review, which stays published, and counts one person once', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here);
    const input = { reviewId: review.id, ...report };
    expect(await kindOf(staff(here, 'HOST'), 'reportReview', input)).toBe('ReviewReported');
    for (let time = 0; time < 3; time += 1)
      expect(await kindOf(bob, 'reportReview', { ...input, reason: 'SPAM' })).toBe('ReviewReported');
    expect(await queuedAs(review)).toMatchObject({
      findings: [],
      reportCount: 2,
      reports: expect.arrayContaining([
        { ...report, isOfRestaurant: true },
        { ...report, reason: 'SPAM', isOfRestaurant: false },
      ]),
    });
    expect((await publicReviews(here)).rating.count).toBe(1);
  });

  it('is not for its diner, and not for whoever has nothing to do with it', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here);
    const input = { reviewId, ...report };
    expect(await kindOf(ada, 'reportReview', input)).toBe('OwnReview');
    expect(await kindOf(staff(restaurantId(999), 'OWNER'), 'reportReview', input)).toBe('NotFound');
    expect(await kindOf(admin, 'reportReview', input)).toBe('FORBIDDEN');
    expect(await kindOf(null, 'reportReview', input)).toBe('UNAUTHENTICATED');
    expect(await kindOf(bob, 'reportReview', { ...input, words: '\u0001' })).toBe(
      'BAD_USER_INPUT input.words',
    );
  });

  it('is settled by a decision, and comes again only of what was edited since', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here);
    const input = { reviewId: review.id, ...report };
    await change(bob, 'reportReview', input);
    await change(admin, 'moderateReview', { reviewId: review.id, revision: 1, verdict: 'PUBLISH' });
    expect(await queuedAs(review)).toBeUndefined();
    await change(bob, 'reportReview', input);
    expect(await queuedAs(review)).toBeUndefined();
    await change(ada, 'editReview', { reviewId: review.id, overall: 1, text: 'Again' });
    await change(bob, 'reportReview', input);
    expect(await queuedAs(review)).toMatchObject({ reportCount: 1 });
  });

  it('stays in the queue when the review is edited, and shows twenty of many', async () => {
    const here = await newRestaurant();
    const review = await submit(ada, here);
    const input = { reviewId: review.id, ...report };
    await Promise.all(
      Array.from({ length: 25 }, (_, index) => change(diner(`reporter ${index}`), 'reportReview', input)),
    );
    await change(ada, 'editReview', { reviewId: review.id, overall: 1 });
    const queued = await queuedAs(review);
    expect(queued).toMatchObject({ findings: [], reportCount: 25 });
    expect(queued?.reports).toHaveLength(20);
  });
});

describe('votes', () => {
  it('count each diner once, whatever they send at once, and can be taken back', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here);
    const voters = [bob, eve, bob, eve, bob, bob];
    const voted = await Promise.all(voters.map((who) => change(who, 'voteReviewHelpful', { reviewId })));
    expect(new Set(voted.map(({ __typename }) => __typename))).toEqual(new Set(['ReviewVoted']));
    expect(voted[0]?.review?.isHelpfulToViewer).toBe(true);
    expect((await publicReviews(here)).reviews.edges).toMatchObject([{ node: { helpfulCount: 2 } }]);
    for (let time = 0; time < 2; time += 1)
      expect(await change(bob, 'withdrawReviewVote', { reviewId })).toMatchObject({
        __typename: 'ReviewVoteWithdrawn',
        review: { helpfulCount: 1, isHelpfulToViewer: false },
      });
  });

  it('are other diners’', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here);
    expect(await kindOf(ada, 'voteReviewHelpful', { reviewId })).toBe('OwnReview');
    for (const who of [admin, staff(here, 'OWNER')])
      expect(await kindOf(who, 'voteReviewHelpful', { reviewId })).toBe('FORBIDDEN');
    expect(await kindOf(null, 'voteReviewHelpful', { reviewId })).toBe('UNAUTHENTICATED');
  });
});

describe('moderateReview', () => {
  it('publishes what waits, removes with a reason, and publishes again; every decision is kept', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here, { overall: 5, text: 'www.example.org' });
    const decide = (input: object) => change(admin, 'moderateReview', { reviewId, revision: 1, ...input });
    const publish = { verdict: 'PUBLISH' };
    expect((await decide(publish)).review).toMatchObject({ status: 'PUBLISHED' });
    expect((await publicReviews(here)).rating).toMatchObject({ count: 1, distribution: [0, 0, 0, 0, 1] });
    expect((await decide(removal)).review).toMatchObject({ status: 'REMOVED' });
    expect((await publicReviews(here)).rating).toMatchObject({ count: 0, last90Days: { count: 0 } });
    expect((await decide(publish)).review).toMatchObject({
      status: 'PUBLISHED',
      decisions: [
        { verdict: 'PUBLISH', reason: null, words: null, decidedBy: 'admin' },
        { ...removal, decidedBy: 'admin' },
        { verdict: 'PUBLISH' },
      ],
    });
    const seen = await change(ada, 'editReview', { reviewId, overall: 5 });
    expect(seen.review?.decisions).toMatchObject([{ decidedBy: null }, { words: 'It advertises.' }, {}]);
    const voted = await change(bob, 'voteReviewHelpful', { reviewId });
    expect(voted.review).toMatchObject({ decisions: null, history: null, status: null });
  });

  it('is for administrators, and not about what they did not read', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here);
    const input = { reviewId, revision: 1, verdict: 'PUBLISH' };
    for (const who of [ada, bob, staff(here, 'OWNER')])
      expect(await kindOf(who, 'moderateReview', input)).toBe('FORBIDDEN');
    expect(await kindOf(null, 'moderateReview', input)).toBe('UNAUTHENTICATED');
    await change(ada, 'editReview', { reviewId, overall: 1, text: 'Another' });
    expect(await change(admin, 'moderateReview', input)).toMatchObject({
      __typename: 'ReviewChanged',
      review: { revision: 2, text: 'Another' },
    });
    expect(await kindOf(admin, 'moderateReview', { ...input, reviewId: 'rev_x' })).toBe('NotFound');
  });

  it('counts once what two administrators publish at once', async () => {
    const here = await newRestaurant();
    const { id: reviewId } = await submit(ada, here, { text: 'fuck' });
    const input = { reviewId, revision: 1, verdict: 'PUBLISH' };
    await Promise.all(Array.from({ length: 10 }, () => change(admin, 'moderateReview', input)));
    expect((await publicReviews(here)).rating.count).toBe(1);
  });
});

describe('Query.reviewModerationQueue', () => {
  it('is paged, whoever waits longest first, and null for all but administrators', async () => {
    const here = await newRestaurant();
    const ids: string[] = [];
    for (const by of [-3, -2, -1])
      ids.push((await later(by, () => submit(ada, here, { text: `fuck ${by}` }))).id);
    const page = async (after: string | null) => {
      const query = `query ($after: String) { reviewModerationQueue(first: 2, after: $after) { totalCount
        pageInfo { hasNextPage endCursor } edges { node { queuedAt review { id } } } } }`;
      return (await ask(admin, query, { after })).data.reviewModerationQueue;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const found = [...first.edges, ...second.edges].map(({ node }) => node.review.id);
    expect(found.slice(0, 3)).toEqual(ids);
    for (const who of [null, ada, staff(here, 'OWNER')])
      expect((await ask(who, '{ reviewModerationQueue { totalCount } }')).data).toEqual({
        reviewModerationQueue: null,
      });
  });
});
