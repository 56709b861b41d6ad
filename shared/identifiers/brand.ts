declare const brand: unique symbol;

/** A value that only its own checked constructor can make: a restaurant's id is not any number. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
