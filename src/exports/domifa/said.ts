type Said<Key extends string, Value> = { readonly [K in Key]?: Value }

/** A value under its name, or nothing: to be spread, since what was not said is absent. Empty text says nothing. */
export const said = <Key extends string, Value>(key: Key, value: Value | undefined | ''): Said<Key, Value> =>
  value === undefined || value === '' ? {} : ({ [key]: value } as Said<Key, Value>)
