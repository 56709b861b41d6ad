import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import { jsonNesting } from './json-nesting.ts';

/** Our own deepest input, a floor plan's, has eight levels with the body around it. */
const deepest = 32;

const tooDeep = () => new RequestRefused(400, 'BAD_REQUEST', `JSON nested more than ${deepest} levels`);

/** Duplicate keys count as the last of them; `__proto__`, and a constructor with a prototype, are refused. */
export const readJsonBodies = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (jsonNesting(body) > deepest) done(tooDeep());
    else parse(request, body, done);
  });
};

const forbidPrototypes = (name: string, value: unknown): unknown => {
  if (name === '__proto__') throw new SyntaxError('a forbidden name');
  return value;
};

const jsonParameters = ['variables', 'extensions'];

/** The same for JSON in an address: Apollo Server parses it as it comes. */
export const checkJsonParameters = async ({ raw, url }: FastifyRequest): Promise<void> => {
  if (raw.method !== 'GET' || !url.includes('?')) return;
  const parameters = new URLSearchParams(url.slice(url.indexOf('?')));
  for (const name of jsonParameters) {
    const text = parameters.get(name);
    if (text === null) continue;
    if (jsonNesting(text) > deepest) throw tooDeep();
    try {
      JSON.parse(text, forbidPrototypes);
    } catch {
      throw new RequestRefused(400, 'BAD_REQUEST', `${name} in the address is not valid JSON`);
    }
  }
};
