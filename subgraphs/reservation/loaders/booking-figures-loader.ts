import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { BookingFigures, FiguresAsked } from '../domain/booking-figures.ts';
import { readBookingFigures } from '../repositories/booking-figures-repository.ts';

/** Figures by the key of their records: one statement for all records that one field has. */
export type BookingFiguresLoader = DataLoader<FiguresAsked, ReadonlyMap<string, BookingFigures>, string>;

export const createBookingFiguresLoader = (database: Queryable): BookingFiguresLoader =>
  createLoader<FiguresAsked, ReadonlyMap<string, BookingFigures>, string>(
    'booking figures',
    (asked) => Promise.all(asked.map((one) => readBookingFigures(database, one))),
    { cacheKeyFn: ({ restaurantId, from, to, by }) => `${restaurantId} ${from} ${to} ${by}` },
  );
