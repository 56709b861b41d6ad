import type { LiveGraph } from '../graph/live-graph.ts';
import { type Asking, createAnswerDocument } from './answer-document.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { PartnerTraffic } from './partner-traffic.ts';

/** The answer, a partner's within its budget; refusals are answers too. */
export type AnswerAsking = (asking: Asking) => Promise<HttpAnswer>;

export const createAnswerAsking = (graph: LiveGraph, partners: PartnerTraffic | null): AnswerAsking => {
  const answerDocument = createAnswerDocument(graph);
  return (asking) => {
    const { partner } = asking;
    return partner === null || partners === null
      ? answerDocument(asking)
      : partners.answer(partner, asking, () => answerDocument(asking));
  };
};
