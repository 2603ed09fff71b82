/** Says whether the header `accept-encoding` lets gzip in. */
export const acceptsGzip = (header: string | null | undefined): boolean =>
  (header ?? '').split(',').some((one) => /^gzip\s*(;\s*q=(?!0(\.0*)?$).*)?$/.test(one.trim()))
