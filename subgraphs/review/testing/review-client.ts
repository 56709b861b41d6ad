import { pino } from 'pino';
import type { Database } from '#shared/database/database.ts';
import { type RestaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, RestaurantRole, Role, Viewer } from '#shared/identity/viewer.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createReviewSubgraph } from '../subgraph.ts';
import { addVisit } from './review-fixtures.ts';

export const diner = (id: string, ...more: Role[]): Viewer => ({
  id: viewerId(id),
  roles: ['DINER', ...more],
  employments: [],
});
export const admin: Viewer = { id: viewerId('admin'), roles: ['ADMIN'], employments: [] };
export const staff = (restaurantId: RestaurantId, role: RestaurantRole): Viewer => ({
  id: viewerId(`${role.toLowerCase()} of ${restaurantId}`),
  roles: ['HOST'],
  employments: employedAt([restaurantId], role),
});

export interface ReviewFields {
  readonly id: string;
  readonly revision: number;
  readonly status: string | null;
  readonly text: string | null;
  readonly [field: string]: unknown;
}
export interface Answered {
  readonly __typename: string;
  readonly review?: ReviewFields;
  readonly closedAt?: string;
  readonly message?: string;
}

const review = `review { id revision status overall food text editedAt helpfulCount isHelpfulToViewer response
  answer { text role answeredAt } history { revision overall text replacedAt }
  decisions { verdict revision reason words decidedBy } restaurant { rating { count average distribution } } }`;
const successes = {
  submitReview: 'ReviewSubmitted',
  editReview: 'ReviewEdited',
  answerReview: 'ReviewAnswered',
  removeReviewAnswer: 'ReviewAnswerRemoved',
  reportReview: 'ReviewReported',
  voteReviewHelpful: 'ReviewVoted',
  withdrawReviewVote: 'ReviewVoteWithdrawn',
  moderateReview: 'ReviewModerated',
} as const;
const closedAts = { submitReview: 'ReviewWindowClosed', editReview: 'EditWindowClosed' } as const;
type ReviewMutation = keyof typeof successes;

const documentOf = (name: ReviewMutation) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const closed =
    name === 'submitReview' || name === 'editReview' ? `... on ${closedAts[name]} { closedAt }` : '';
  const changed = name === 'moderateReview' ? `... on ReviewChanged { ${review} }` : '';
  return `mutation ($input: ${type}) { ${name}(input: $input) { __typename
    ... on ${successes[name]} { ${review} } ${closed} ${changed} ... on Refusal { message } } }`;
};

export interface ReviewClientParts {
  readonly database: Database;
  readonly jobs: JobSender;
  readonly now: () => Temporal.Instant;
}

/** The subgraph, for asking as anybody. */
export const openReviewClient = async ({ database, jobs, now }: ReviewClientParts) => {
  const subgraph = await createReviewSubgraph({ database, jobs, now, log: pino({ level: 'silent' }) });
  let keys = 0;
  const ask = async (who: MaybeViewer, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await subgraph.execute({ query, variables }, who);
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  };
  /** Errors are told by their codes and arguments. */
  const change = async (who: MaybeViewer, name: ReviewMutation, input: object): Promise<Answered> => {
    keys += 1;
    const variables = { input: { idempotencyKey: `key ${keys}`, ...input } };
    const { data, errors } = await ask(who, documentOf(name), variables);
    const [error] = errors ?? [];
    if (error !== undefined)
      return { __typename: [error.extensions?.code, error.extensions?.argument ?? ''].join(' ').trim() };
    return data[name];
  };
  return {
    ask,
    change,
    /** Of a new visit of the diner's. @throws Error unless it is in */
    submit: async (who: Viewer, restaurantId: RestaurantId, input: object = {}): Promise<ReviewFields> => {
      const party = await addVisit(database, restaurantId, who.id);
      const reservationId = reservationPublicId.encode({ restaurantId, id: party });
      const answer = await change(who, 'submitReview', { reservationId, overall: 4, ...input });
      if (answer.review === undefined) throw new Error(JSON.stringify(answer));
      return answer.review;
    },
    close: () => subgraph.close(),
  };
};
