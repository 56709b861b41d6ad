/**
 * The argument that graphql-js complains of in a variable's value, such as input.partySize; undefined where the
 * message is about something else. The value itself is quoted before the last ` at "`.
 */
export const faultyArgument = (message: string): string | undefined => {
  const variable = /^Variable "\$(\w+)" /.exec(message)?.[1];
  if (variable === undefined) return undefined;
  const place = /^.* at "([\w.[\]]+)"; /s.exec(message)?.[1] ?? variable;
  const missing = /; Field "(\w+)" of required type "[^"]+" was not provided\.$/.exec(message)?.[1];
  return missing === undefined ? place : `${place}.${missing}`;
};
