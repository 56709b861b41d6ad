import { errorBody } from '#shared/http/request-refused.ts';

/** A whole answer, before it is sent. */
export interface HttpAnswer {
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const withHeaders = (answer: HttpAnswer, headers: HttpAnswer['headers']): HttpAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

/** An answer without data, that no cache may keep. */
export const refusalAnswer = (
  statusCode: number,
  code: string,
  message: string,
  headers: HttpAnswer['headers'] = {},
): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(errorBody(code, message)),
});

/** Apollo Server writes errors before data, so that the body need not be parsed to see whether there are any. */
export const hasErrors = ({ statusCode, body }: HttpAnswer): boolean =>
  statusCode >= 400 || body.startsWith('{"errors":');
