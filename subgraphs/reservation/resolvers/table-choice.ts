import type { TableChoiceResolvers } from '../generated/resolver-types.ts';
import { choiceInWords } from './refusal-words.ts';

export const TableChoice: TableChoiceResolvers = {
  words: ({ rule }) => choiceInWords[rule],
};
