import { parseInteger, parseLocalDate } from '#shared/graph/parse-input.ts';

/** @throws BadInput naming the argument */
export const parseSlotArguments = (args: {
  readonly date: string;
  readonly partySize: number;
}): { readonly serviceDate: string; readonly partySize: number } => ({
  serviceDate: parseLocalDate('date', args.date).toString(),
  partySize: parseInteger('partySize', args.partySize, 1, 50),
});
