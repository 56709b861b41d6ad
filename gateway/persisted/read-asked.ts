import type { FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import { type AskedOperation, AskedWrongly, askedByAddress, askedByBody } from './domain/asked-document.ts';

/** @throws RequestRefused naming the parameter; undefined for what is left to Apollo Server to refuse. */
export const readAsked = ({ method, query, body }: FastifyRequest): AskedOperation | undefined => {
  try {
    return method === 'GET' ? askedByAddress(query) : askedByBody(body);
  } catch (error) {
    if (error instanceof AskedWrongly) throw new RequestRefused(400, 'BAD_REQUEST', error.message);
    throw error;
  }
};
