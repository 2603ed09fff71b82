import { networkInterfaces } from 'node:os'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])
const everywhere = new Set(['0.0.0.0', '::'])

/** Whether only this computer can reach that host: the one case where a browser trusts plain http. */
export const isLoopback = (host: string): boolean => loopback.has(host)

/** The addresses that this computer has on its networks. */
export const networkHosts = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((faces) => faces ?? [])
    .filter((face) => face.family === 'IPv4' && !face.internal)
    .map((face) => face.address)

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** The addresses to type in a browser, the one of this computer first. */
export const addresses = (host: string, port: number, scheme: 'http' | 'https' = 'http'): readonly string[] => {
  const hosts = isLoopback(host) ? ['localhost'] : everywhere.has(host) ? ['localhost', ...networkHosts()] : [host]
  return hosts.map((one) => `${scheme}://${bracketed(one)}:${String(port)}`)
}
