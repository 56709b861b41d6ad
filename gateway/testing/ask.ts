import { z } from 'zod';

const answerBody = z.object({
  data: z.record(z.string(), z.json()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.json()).optional(),
      }),
    )
    .optional(),
});

export type Answer = z.infer<typeof answerBody> & {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/** Sends anything to a gateway's /graphql, and reads an answer that must have GraphQL's shape. */
export const send = async (url: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, init);
  const text = await response.text();
  return { ...answerBody.parse(JSON.parse(text)), status: response.status, headers: response.headers, text };
};

/** Asks one operation. */
export const ask = (
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
