import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { Server } from 'node:http'
import { createServer, Server as SecureServer } from 'node:https'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Options } from './options.ts'
import type { Tls } from './readTls.ts'

/** A running endpoint. `stop` lets the requests under way finish, for at most `patience` milliseconds. */
export type Listening = { readonly port: number; readonly stop: (patience: number) => Promise<void> }
/** The system's code for why the port could not be had: EADDRINUSE, EACCES, EADDRNOTAVAIL… */
export type ListenRefusal = { readonly code: string }

const stopper = (server: Server | SecureServer) => (patience: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    // A connection is idle as soon as its answer went out: it is not kept for a next one.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      resolve()
    })
  })

const serverOf = (app: Hono, tls: Tls | undefined): Server | SecureServer => {
  const secure = tls === undefined ? {} : { createServer, serverOptions: { cert: tls.cert, key: tls.key } }
  const server = createAdaptorServer({ fetch: app.fetch, ...secure })
  if (!(server instanceof Server || server instanceof SecureServer)) throw new Error('the adaptor was asked for HTTP/1')
  return server
}

/** Opens the endpoint's door, by https where there is a certificate. Refuses with the system's code when the port or the host cannot be had. */
export const listen = (app: Hono, { port, host }: Pick<Options, 'port' | 'host'>, tls?: Tls): Promise<Result<Listening, ListenRefusal>> =>
  new Promise((resolve) => {
    const server = serverOf(app, tls)
    server.once('error', (error: NodeJS.ErrnoException) => resolve(refuse({ code: error.code ?? error.message })))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      resolve(ok({ port: bound, stop: stopper(server) }))
    })
  })
