/** The body of an answer that has no data: every error of the platform has GraphQL's shape. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string; readonly traceId?: string } },
  ];
}

export const errorBody = (code: string, message: string, traceId?: string): ErrorBody => ({
  errors: [{ message, extensions: traceId === undefined ? { code } : { code, traceId } }],
});

/** The client's fault, found before GraphQL saw the request. Code and message are sent as they are, nothing is logged. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const refusals: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The body is not valid JSON'],
  404: ['NOT_FOUND', 'Nothing is served at this path by this method'],
  408: ['REQUEST_TIMEOUT', 'The request took too long to arrive'],
  413: ['PAYLOAD_TOO_LARGE', 'The body is too large'],
  414: ['URI_TOO_LONG', 'The address is too long'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json'],
  431: ['HEADERS_TOO_LARGE', 'The headers are too large'],
};

const isClientStatus = (status: unknown): status is number =>
  typeof status === 'number' && status >= 400 && status <= 499;

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;

/** Our own words for a status: the framework's would repeat what the client sent. */
export const refusalOfStatus = (status: number): RequestRefused => {
  const [code, message] = refusals[status] ?? ['BAD_REQUEST', 'The request cannot be understood'];
  return new RequestRefused(status, code, message);
};

/** What to answer where the error is the client's; undefined where it is ours. */
export const refusalOf = (error: unknown): RequestRefused | undefined => {
  if (error instanceof RequestRefused) return error;
  const status = statusOf(error);
  return isClientStatus(status) ? refusalOfStatus(status) : undefined;
};
