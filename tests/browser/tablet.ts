import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { browserOptions } from './browserOptions.ts'

/** A browser with its own folder on disk: what it holds survives a close, a kill and a new start. */
export type Tablet = {
  /** The folder of the profile, where a search for names looks. */
  readonly profile: string
  /** The page in front; another one after `relaunch`. */
  readonly page: () => Page
  readonly context: () => BrowserContext
  /** SIGKILL at once, as an empty battery would: nothing is told, nothing is flushed. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
  /** Starts again on the same folder, on an empty page. */
  readonly relaunch: () => Promise<Page>
  /** Closes it and deletes its folder. */
  readonly discard: () => Promise<void>
}

type Running = { readonly context: BrowserContext; readonly page: Page; readonly pid: number }

const browserPid = async (context: BrowserContext): Promise<number> => {
  const browser = context.browser()
  if (browser === null) throw new Error('the context has no browser')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find((one) => one.type === 'browser')
  if (main === undefined) throw new Error('no browser process')
  return main.id
}

const launch = async (profile: string): Promise<Running> => {
  const { launch: options, ...look } = browserOptions
  // A tablet keeps the app, whatever a spec wishes for its pages.
  const context = await chromium.launchPersistentContext(profile, { ...options, ...look, serviceWorkers: 'allow' })
  const page = context.pages()[0] ?? (await context.newPage())
  return { context, page, pid: await browserPid(context) }
}

const gone = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

const kill = async ({ context, pid }: Running): Promise<void> => {
  const closed = new Promise((resolve) => context.once('close', resolve))
  process.kill(pid, 'SIGKILL')
  await closed
  while (!gone(pid)) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Opens a tablet with a profile folder of its own (or the one given), on an empty page. */
export const openTablet = async (profile = mkdtempSync(join(tmpdir(), 'tablet-'))): Promise<Tablet> => {
  let running = await launch(profile)
  const close = async (): Promise<void> => running.context.close().catch(() => undefined)
  return {
    profile,
    page: () => running.page,
    context: () => running.context,
    kill: () => kill(running),
    close,
    relaunch: async () => {
      running = await launch(profile)
      return running.page
    },
    discard: async () => {
      await close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Waits until the worker holds the app and this page: from then on the network may go. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Copies a profile as a disk is copied to another tablet: the locks of the browser that was closed stay behind. */
export const copyProfile = (profile: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'tablet-copy-'))
  cpSync(profile, copy, { recursive: true, filter: (path) => !basename(path).startsWith('Singleton') })
  return copy
}

/** The profile of a tablet that opened the first screen once, noted nothing, and keeps the app: to copy. */
export const visitOnce = async (url: string): Promise<string> => {
  const visitor = await openTablet()
  try {
    await visitor.page().goto(url)
    await readyOffline(visitor.page())
  } catch (error) {
    await visitor.discard()
    throw error
  }
  await visitor.close()
  return visitor.profile
}
