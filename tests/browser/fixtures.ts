import { test as base, type Page, type Request } from '@playwright/test'
import { rmSync } from 'node:fs'
import { copyBuild, type BuildCopy } from './buildCopy.ts'
import { builtFolder, startEndpoint, type Endpoint } from './endpoint.ts'
import { freePort } from './freePort.ts'
import { copyProfile, openTablet, visitOnce, type Tablet } from './tablet.ts'

export { expect } from '@playwright/test'
export { readyOffline } from './tablet.ts'

type Shelter = {
  /** The endpoint, of this test alone: stop it, start it again on the same address. */
  readonly endpoint: Endpoint
  /** A tablet that can be killed and started again, and keeps the app since a visit before; `page` is a browser without a past, for the rest. */
  readonly tablet: Tablet
  /** A second tablet. */
  readonly otherTablet: Tablet
  /** A tablet out of its box. */
  readonly newTablet: Tablet
  /** A copy of the build, to publish a new version: `endpoint.start(build.folder)`. */
  readonly build: BuildCopy
}

// One address for all tests of a worker, each of which has an endpoint of its own there. To keep the app costs a tablet six seconds of a core
// (its worker brings in four hundred files): a first visit is tried where it is what matters, the other tablets have made it.
type Address = { readonly port: number; readonly visit: (url: string) => Promise<string> }

const using = async (opening: Promise<Tablet>, use: (tablet: Tablet) => Promise<void>): Promise<void> => {
  const opened = await opening
  await use(opened)
  await opened.discard()
}

// The visit that a worker makes once is no part of the test that happens to come first; it lasts as long as that test, which uses it.
const ownTime = { timeout: 120_000 }

export const test = base.extend<Shelter, { readonly address: Address }>({
  address: [async ({}, use) => {
    let visited: string | undefined
    await use({ port: await freePort(), visit: async (url) => (visited ??= await visitOnce(url)) })
    if (visited !== undefined) rmSync(visited, { recursive: true, force: true, maxRetries: 5 })
  }, { scope: 'worker' }],
  endpoint: async ({ address }, use) => {
    const endpoint = await startEndpoint(builtFolder, { PORT: String(address.port) })
    await use(endpoint)
    await endpoint.discard()
  },
  baseURL: async ({ endpoint }, use) => use(endpoint.url),
  tablet: [async ({ address, endpoint }, use) => using(openTablet(copyProfile(await address.visit(endpoint.url))), use), ownTime],
  otherTablet: [async ({ address, endpoint }, use) => using(openTablet(copyProfile(await address.visit(endpoint.url))), use), ownTime],
  newTablet: async ({}, use) => using(openTablet(), use),
  build: async ({}, use) => {
    const build = copyBuild()
    await use(build)
    build.discard()
  },
})

/** What a page complained of, and what it asked of any address but its own. Watch before the first `goto`. */
export type Watch = { readonly complaints: readonly string[]; readonly foreign: readonly string[] }

// Said by the tests' own way to keep the worker out (`serviceWorkers: 'block'`).
const isOurs = (text: string): boolean => text === 'Service Worker registration blocked by Playwright'

export const watch = (page: Page, origin: string): Watch => {
  const complaints: string[] = []
  const foreign: string[] = []
  const isForeign = (request: Request): boolean => !request.url().startsWith(origin) && !/^(blob|data):/.test(request.url())
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !isOurs(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (isForeign(request)) foreign.push(request.url())
  })
  return { complaints, foreign }
}
