/** The shape of a table: the same keys and parameters, other words. A number between two asterisks is set large. */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => unknown
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };
