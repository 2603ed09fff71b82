import { Hono } from 'hono'
import type { Parts } from './ports.ts'
import { securityHeaders } from './securityHeaders.ts'
import { serveAsset } from './serveAsset.ts'
import { createV1 } from './v1.ts'
import { words } from './words.ts'

/** The endpoint: the built app, and `/v1` for the tablets. What it does not know is a 404, never a page. */
export const createApp = ({ assets, ...ports }: Parts): Hono => {
  const app = new Hono()
  app.use(securityHeaders)
  app.route('/v1', createV1(ports))
  app.get('*', (context) => serveAsset(context, assets) ?? context.notFound())
  app.notFound((context) => context.text(words.unknownPage, 404))
  return app
}
