const fields = ['phone', 'email', 'name'] as const;

/** Which field of a guest a BAD_USER_INPUT is about, which names its argument as `input.guest.phone`. */
export const mistakeField = (message: string): (typeof fields)[number] | undefined =>
  fields.find((field) => new RegExp(`\\bguest\\.${field}\\b`).test(message));
