import { GraphQLScalarType } from 'graphql';

/**
 * Input stays text here: a scalar's own error would not name the argument in a literal, parse-input does. Output
 * is Temporal, so that a resolver cannot send an instant without its zone.
 */
const text = <Output>(
  name: string,
  isOutput: (value: unknown) => value is Output,
  serialize: (value: Output) => string,
) =>
  new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (!isOutput(value)) throw new TypeError(`${name} cannot be made of this value`);
      return serialize(value);
    },
    parseValue: (value) => {
      if (typeof value !== 'string') throw new TypeError(`${name} is given as a string`);
      return value;
    },
  });

export const dateTime = text(
  'DateTime',
  (value) => value instanceof Temporal.ZonedDateTime,
  (value) => value.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
);
export const localDate = text(
  'LocalDate',
  (value) => value instanceof Temporal.PlainDate,
  (value) => value.toString(),
);
export const localTime = text(
  'LocalTime',
  (value) => value instanceof Temporal.PlainTime,
  (value) => value.toString({ smallestUnit: 'minute' }),
);
export const timeZone = text(
  'TimeZone',
  (value) => typeof value === 'string',
  (value) => value,
);
