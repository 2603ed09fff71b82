import { test as base, type Page, type Request } from '@playwright/test'
import { copyBuild, type BuildCopy } from './buildCopy.ts'
import { startEndpoint, type Endpoint } from './endpoint.ts'
import { openTablet, type Tablet } from './tablet.ts'

export { expect } from '@playwright/test'

type Shelter = {
  /** The endpoint, of this test alone: stop it, start it again on the same address. */
  readonly endpoint: Endpoint
  /** A tablet that can be killed and started again; `page` is a browser without a past, for the rest. */
  readonly tablet: Tablet
  /** A second tablet. */
  readonly otherTablet: Tablet
  /** A copy of the build, to publish a new version: `endpoint.start(build.folder)`. */
  readonly build: BuildCopy
}

const tablet = async (_: object, use: (tablet: Tablet) => Promise<void>): Promise<void> => {
  const opened = await openTablet()
  await use(opened)
  await opened.discard()
}

export const test = base.extend<Shelter>({
  endpoint: async ({}, use) => {
    const endpoint = await startEndpoint()
    await use(endpoint)
    await endpoint.discard()
  },
  baseURL: async ({ endpoint }, use) => use(endpoint.url),
  tablet: async ({}, use) => tablet({}, use),
  otherTablet: async ({}, use) => tablet({}, use),
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

/** Waits until the worker holds the app and this page: from then on the network may go. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
