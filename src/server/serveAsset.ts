import type { Context } from 'hono'
import type { Asset, Assets } from './assets.ts'

// desk.md §9: the addresses that staff may open, and everything below them.
const appRoutes = ['courrier', 'douches-et-linge', 'domiciliation', 'bilan', 'reglages', 'importer', 'rejoindre']

const isAppRoute = (path: string): boolean => path === '/' || appRoutes.includes(path.split('/')[1] ?? '')

// A hashed name never changes its bytes; anything else is asked again each time, or a tablet would miss an update.
const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

const accepts = (context: Context, coding: string): boolean =>
  (context.req.header('accept-encoding') ?? '').split(',').some((one) => one.trim().split(';')[0] === coding)

const answer = (context: Context, path: string, asset: Asset): Response => {
  context.header('cache-control', cacheControl(path))
  context.header('etag', asset.etag)
  context.header('vary', 'accept-encoding')
  if (context.req.header('if-none-match') === asset.etag) return context.body(null, 304)
  context.header('content-type', asset.type)
  if (asset.gzip === undefined || !accepts(context, 'gzip')) return context.body(asset.body)
  context.header('content-encoding', 'gzip')
  return context.body(asset.gzip)
}

/**
 * Answers with a file of the built app, or with its page when the address is one of the app's. Anything else is left
 * unanswered (undefined): a page of HTML in the place of a missing script or of robots.txt would be a lie.
 */
export const serveAsset = (context: Context, assets: Assets): Response | undefined => {
  const { path } = context.req
  const asset = assets.get(path)
  if (asset !== undefined) return answer(context, path, asset)
  const page = isAppRoute(path) && !path.includes('.') ? assets.get('/index.html') : undefined
  return page === undefined ? undefined : answer(context, '/index.html', page)
}
