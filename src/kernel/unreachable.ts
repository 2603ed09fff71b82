/** Closes an exhaustive switch: a new case fails to compile here, and a foreign value throws. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${String(value)}`)
}
