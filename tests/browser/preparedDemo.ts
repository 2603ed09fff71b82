import type { Browser, BrowserContext, Page } from '@playwright/test'
import { browserOptions } from './browserOptions.ts'
import { openDemo } from './desk.ts'
import { startEndpoint } from './endpoint.ts'
import { tuesdayMorning } from './layers.ts'

/** An endpoint for many tests, and what a browser holds that has opened the demonstration there: to give to each of them anew. */
export type PreparedDemo = { readonly url: string; readonly state: Awaited<ReturnType<BrowserContext['storageState']>>; readonly discard: () => Promise<void> }

/** On that morning, without motion. */
export const standOnTuesday = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.emulateMedia({ reducedMotion: 'reduce' })
}

/** Opens the demonstration once: its three years take as long to tell as a whole test takes. */
export const prepareDemo = async (browser: Browser): Promise<PreparedDemo> => {
  const endpoint = await startEndpoint()
  const { launch: _, ...look } = browserOptions
  const context = await browser.newContext({ ...look, baseURL: endpoint.url, serviceWorkers: 'block' })
  const page = await context.newPage()
  await standOnTuesday(page)
  await page.goto('/')
  await openDemo(page)
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  return { url: endpoint.url, state, discard: endpoint.discard }
}
