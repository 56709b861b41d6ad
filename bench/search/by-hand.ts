import { Pool } from 'pg';
import { z } from 'zod';
import { connectionSettings } from '#shared/database/database.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Work } from '../measure.ts';
import type { Question } from '../questions.ts';
import {
  candidatesByHand,
  detailsByHand,
  earthRadiusKm,
  eveningsByHand,
  mostCandidates,
  ratingsByHand,
} from './statements-by-hand.ts';

/** Of the platform's answer, what the statements must find too. */
const answerShape = z.object({
  searchRestaurants: z.object({
    candidateCount: z.int(),
    results: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            restaurant: z.object({
              id: z.string(),
              name: z.string(),
              rating: z.object({ average: z.number().nullable(), count: z.int() }),
            }),
          }),
        }),
      ),
    }),
  }),
});

interface PageRestaurant {
  readonly restaurantId: number;
  readonly name: string;
  readonly reviews: number;
}

interface Asked {
  readonly circle: readonly number[];
  readonly serviceDate: string;
  /** Which twenty are best is not for SQL to say: these are what the platform shows. */
  readonly page: readonly PageRestaurant[];
  readonly candidateCount: number;
}

const toDegrees = (radians: number) => (radians * 180) / Math.PI;

/** The circle, and a rectangle around it. Neither is near a pole or the antimeridian. */
const circleOf = (longitude: number, latitude: number, radiusKm: number): number[] => {
  const height = toDegrees(radiusKm / earthRadiusKm) + 1e-6;
  const width = height / Math.cos(((Math.abs(latitude) + height) * Math.PI) / 180);
  return [
    longitude,
    latitude,
    radiusKm,
    longitude - width,
    latitude - height,
    longitude + width,
    latitude + height,
  ];
};

const toAsked = ({ variables: { input } }: Question, answer: unknown): Asked => {
  const { near, radiusKm, date } = input;
  if (near === null || near === undefined || typeof radiusKm !== 'number')
    throw new Error('only searches around a point are asked by hand');
  const { searchRestaurants: found } = answerShape.parse(answer);
  return {
    circle: circleOf(near.longitude, near.latitude, radiusKm),
    serviceDate: z.string().parse(date),
    candidateCount: found.candidateCount,
    page: found.results.edges.map(({ node: { restaurant } }) => ({
      restaurantId: restaurantPublicId.decode(restaurant.id) ?? Number.NaN,
      name: restaurant.name,
      reviews: restaurant.rating.count,
    })),
  };
};

const idsOf = (packed: Buffer): number[] =>
  Array.from({ length: packed.length / 4 }, (_, index) => packed.readInt32BE(index * 4));

const require = (isRight: boolean, what: string): void => {
  if (!isRight) throw new Error(`by hand: ${what}`);
};

/** The four statements for one question, each answer compared with what the platform found. */
const answerOne = async (pool: Pool, asked: Asked): Promise<void> => {
  const { rows: candidates } = await pool.query<{ candidate_count: number; restaurant_ids: Buffer }>({
    ...candidatesByHand,
    values: [...asked.circle, null],
  });
  const [row] = candidates;
  if (row === undefined) throw new Error('an aggregate without a row');
  require(row.candidate_count === asked.candidateCount, 'other candidates');
  const ids = idsOf(row.restaurant_ids);
  require(ids.length === Math.min(mostCandidates, asked.candidateCount), 'not all candidates');

  const { rows: evenings } = await pool.query<{ restaurant_id: number; occupancy: Buffer | null }>({
    ...eveningsByHand,
    values: [ids, asked.serviceDate],
  });
  require(evenings.length === ids.length, 'an evening is missing');
  require(evenings.some(({ occupancy }) => (occupancy?.length ?? 0) > 0), 'nobody has booked anything');

  const page = asked.page.map(({ restaurantId }) => restaurantId);
  const { rows: details } = await pool.query<{ restaurant_id: number; name: string }>({
    ...detailsByHand,
    values: [page],
  });
  const names = new Map(details.map(({ restaurant_id, name }) => [restaurant_id, name]));
  const { rows: ratings } = await pool.query<{ restaurant_id: number; review_count: number }>({
    ...ratingsByHand,
    values: [page],
  });
  const reviews = new Map(ratings.map(({ restaurant_id, review_count }) => [restaurant_id, review_count]));
  for (const restaurant of asked.page) {
    require(names.get(restaurant.restaurantId) === restaurant.name, 'another name');
    require((reviews.get(restaurant.restaurantId) ?? 0) === restaurant.reviews, 'another rating');
  }
};

/**
 * The same searches by hand with pg, in one process: no graph, no HTTP, no choice of tables, no ranking.
 * @param answers what the platform answers to each question
 */
export const openByHand = (
  url: string,
  questions: readonly Question[],
  answers: readonly unknown[],
  connections: number,
): { work: Work; close(): Promise<void> } => {
  const asked = questions.map((question, index) => toAsked(question, answers[index]));
  const pool = new Pool({ ...connectionSettings(url), max: connections });
  return {
    work: async (index) => {
      const one = asked[index % asked.length];
      if (one !== undefined) await answerOne(pool, one);
    },
    close: () => pool.end(),
  };
};
