import { Hono } from 'hono'
import type { Assets } from './assets.ts'
import { securityHeaders } from './securityHeaders.ts'
import { serveAsset } from './serveAsset.ts'
import { words } from './words.ts'

/** The endpoint: the built app, and `/v1` for the tablets. What it does not know is a 404, never a page. */
export const createApp = (assets: Assets): Hono => {
  const app = new Hono()
  app.use(securityHeaders)
  app.use('/v1/*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  app.get('/v1/health', (context) => context.json({ status: 'ok' }))
  app.all('/v1/*', (context) => context.json({ error: 'not-found' }, 404))
  app.get('*', (context) => serveAsset(context, assets) ?? context.notFound())
  app.notFound((context) => context.text(words.unknownPage, 404))
  return app
}
