export const registryRefusalCodes = [
  'PARTNER_UNKNOWN',
  'PARTNER_INVALID',
  'SLUG_TAKEN',
  'TOO_MANY_KEYS',
  'KEY_UNKNOWN',
  'CLIENT_VERSION_INVALID',
  'CLIENT_VERSION_UNKNOWN',
  'OPERATION_UNKNOWN',
  'NOTHING_PUSHED',
  'TOO_MANY_OPERATIONS',
  'NOT_IN_THAT_STATE',
  'SUNSET_IN_THE_PAST',
] as const;
export type RegistryRefusalCode = (typeof registryRefusalCodes)[number];

/** The registry does not do that, and nothing has changed; the message is for whoever asked, and holds no secret. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal';
  readonly code: RegistryRefusalCode;

  constructor(code: RegistryRefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
