import { availableParallelism, loadavg } from 'node:os'

/**
 * A delay that is promised (ms), as a test may wait for it: to the letter on a machine that has a core for each who works; where more
 * of them wait for a core, as many times longer.
 */
export const within = (ms: number): { readonly timeout: number } => ({ timeout: ms * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()) })
