/** Reads `items[index]`; throws when there is none, since asking for it was a bug. */
export const at = <T>(items: ArrayLike<T>, index: number): T => {
  const item = items[index]
  if (item === undefined) throw new Error(`nothing at ${String(index)}`)
  return item
}
