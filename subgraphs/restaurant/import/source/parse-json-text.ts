import jsonc from 'jsonc-parser';
import { ImportFileError } from './import-file-error.ts';

/** By the names of jsonc-parser's error codes. */
const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unknown word',
  InvalidNumberFormat: 'malformed number',
  PropertyNameExpected: 'a property name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is expected',
  CloseBracketExpected: 'a closing bracket is expected',
  EndOfFileExpected: 'text after the end of the document',
  UnexpectedEndOfString: 'unfinished string',
  UnexpectedEndOfNumber: 'unfinished number',
  InvalidCommentToken: 'comments are not allowed',
  InvalidUnicode: 'malformed unicode escape',
  InvalidEscapeCharacter: 'malformed escape',
  InvalidCharacter: 'control character in a string',
};

/**
 * JSON.parse, with the line and column of the first error: V8 tells the position of some errors only.
 * @throws ImportFileError
 */
export const parseJsonText = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { offset, problem } = firstError(text);
    throw new ImportFileError(file, describeOffset(text, offset), `not JSON: ${problem}`, { cause });
  }
};

const firstError = (text: string): { offset: number; problem: string } => {
  const errors: { offset: number; problem: string }[] = [];
  jsonc.visit(
    text,
    {
      onError: (code, offset) => {
        if (errors.length > 0) return;
        errors.push({ offset, problem: problems[jsonc.printParseErrorCode(code)] ?? 'syntax error' });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return errors[0] ?? { offset: text.length, problem: 'syntax error' };
};

const describeOffset = (text: string, offset: number): string => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
};
