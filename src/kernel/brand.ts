declare const name: unique symbol

/** A `T` that only its gate can make (style.md, rule 5). */
export type Brand<T, Name extends string> = T & { readonly [name]: Name }
