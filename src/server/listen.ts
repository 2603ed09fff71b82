import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { Server } from 'node:http'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Options } from './options.ts'

/** A running endpoint. `stop` lets the requests under way finish, for at most `patience` milliseconds. */
export type Listening = { readonly port: number; readonly stop: (patience: number) => Promise<void> }
/** The system's code for why the port could not be had: EADDRINUSE, EACCES, EADDRNOTAVAIL… */
export type ListenRefusal = { readonly code: string }

const stopper = (server: Server) => (patience: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })

const httpServer = (app: Hono): Server => {
  const server = createAdaptorServer({ fetch: app.fetch })
  if (!(server instanceof Server)) throw new Error('the adaptor was asked for plain http')
  return server
}

/** Opens the endpoint's door. Refuses with the system's code when the port or the host cannot be had. */
export const listen = (app: Hono, { port, host }: Options): Promise<Result<Listening, ListenRefusal>> =>
  new Promise((resolve) => {
    const server = httpServer(app)
    server.once('error', (error: NodeJS.ErrnoException) => resolve(refuse({ code: error.code ?? error.message })))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      resolve(ok({ port: bound, stop: stopper(server) }))
    })
  })
