export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly argument?: string };
}

/** One answer, whatever it was. */
export interface Answer<Result> {
  readonly status: number;
  readonly data: Result | null;
  readonly errors: readonly GraphqlError[];
  /** For the message of a failed test: what was asked and what came. */
  readonly explanation: string;
}

/** A typed document of schema/operations, or the text of an operation that only a test sends. */
export interface OperationText<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

export interface AskOptions {
  readonly token?: string;
  readonly deadlineMilliseconds?: number;
}

const usualDeadlineMilliseconds = 20_000;

const explain = (operation: string, variables: unknown, status: number, body: string) =>
  `${operation.trim()}\nvariables: ${JSON.stringify(variables)}\nstatus: ${status}\nanswer: ${body}`;

/** Posts a body as it is. */
export const post = (
  url: string,
  body: string,
  { token, deadlineMilliseconds = usualDeadlineMilliseconds }: AskOptions = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
    signal: AbortSignal.timeout(deadlineMilliseconds),
  });

export const ask = async <Result, Variables>(
  url: string,
  operation: OperationText<Result, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Answer<Result>> => {
  const query = operation.toString();
  const response = await post(url, JSON.stringify({ query, variables }), options);
  const text = await response.text();
  const explanation = explain(query, variables, response.status, text);
  let body: { data?: Result | null; errors?: readonly GraphqlError[] };
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new Error(`no JSON came back\n${explanation}`, { cause: error });
  }
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], explanation };
};

/** @throws Error with question and answer, unless there is data and no error. */
export const dataOf = <Result>({ data, errors, explanation }: Answer<Result>): Result => {
  if (data === null || errors.length > 0) throw new Error(`the operation failed\n${explanation}`);
  return data;
};
