// The light build reads no .proto files, which there are none of here.
import protobuf from 'protobufjs/light.js';

type Field = readonly [id: number, type: string];

const message = (fields: Readonly<Record<string, Field>>, repeated: readonly string[] = []) => ({
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, [id, type]]) => [
      name,
      repeated.includes(name) ? { id, type, rule: 'repeated' } : { id, type },
    ]),
  ),
});

/** OTLP's messages of traces, by their numbers there, as far as they are read here: the rest is skipped unread. */
const root = protobuf.Root.fromJSON({
  nested: {
    AnyValue: {
      ...message({
        stringValue: [1, 'string'],
        boolValue: [2, 'bool'],
        intValue: [3, 'int64'],
        doubleValue: [4, 'double'],
        arrayValue: [5, 'ArrayValue'],
        kvlistValue: [6, 'KeyValueList'],
        bytesValue: [7, 'bytes'],
      }),
      oneofs: {
        value: {
          oneof: [
            'stringValue',
            'boolValue',
            'intValue',
            'doubleValue',
            'arrayValue',
            'kvlistValue',
            'bytesValue',
          ],
        },
      },
    },
    ArrayValue: message({ values: [1, 'AnyValue'] }, ['values']),
    KeyValueList: message({ values: [1, 'KeyValue'] }, ['values']),
    KeyValue: message({ key: [1, 'string'], value: [2, 'AnyValue'] }),
    Resource: message({ attributes: [1, 'KeyValue'] }, ['attributes']),
    Scope: message({ name: [1, 'string'] }),
    Event: message({ timeUnixNano: [1, 'fixed64'], name: [2, 'string'], attributes: [3, 'KeyValue'] }, [
      'attributes',
    ]),
    SpanStatus: message({ message: [2, 'string'], code: [3, 'int32'] }),
    Span: message(
      {
        traceId: [1, 'bytes'],
        spanId: [2, 'bytes'],
        parentSpanId: [4, 'bytes'],
        name: [5, 'string'],
        kind: [6, 'int32'],
        startTimeUnixNano: [7, 'fixed64'],
        endTimeUnixNano: [8, 'fixed64'],
        attributes: [9, 'KeyValue'],
        events: [11, 'Event'],
        status: [15, 'SpanStatus'],
      },
      ['attributes', 'events'],
    ),
    ScopeSpans: message({ scope: [1, 'Scope'], spans: [2, 'Span'] }, ['spans']),
    ResourceSpans: message({ resource: [1, 'Resource'], scopeSpans: [2, 'ScopeSpans'] }, ['scopeSpans']),
    ExportRequest: message({ resourceSpans: [1, 'ResourceSpans'] }, ['resourceSpans']),
    PartialSuccess: message({ rejectedSpans: [1, 'int64'], errorMessage: [2, 'string'] }),
    ExportResponse: message({ partialSuccess: [1, 'PartialSuccess'] }),
    RpcStatus: message({ code: [1, 'int32'], message: [2, 'string'] }),
  },
});

const exportRequest = root.lookupType('ExportRequest');

/** An export as its JSON form has it, but for ids, which stay bytes. @throws where it is something else */
export const decodeExport = (bytes: Uint8Array): unknown =>
  exportRequest.toObject(exportRequest.decode(bytes), { longs: String });

/** The answers to an export. */
export const encodeAnswer = (type: 'ExportResponse' | 'RpcStatus', answer: Record<string, unknown>): Buffer =>
  Buffer.from(root.lookupType(type).encode(root.lookupType(type).fromObject(answer)).finish());
