import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchArguments } from '../../runner/launchArguments.mjs'

/** A tablet's processor beside the reference computer's (design.md, "Speed"). */
export const tabletSlowness = 4

/** A browser with a folder of its own on disk, as a tablet has; `close` deletes it. */
export const openBrowser = async (executablePath, options = {}) => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, args: [...launchArguments], locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1024, height: 768 },
    ...options,
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { context, close }
}

// A counted loop, which takes four times as long on a page that is slowed down four times.
const loop = () => {
  const start = performance.now()
  let sum = 0
  for (let i = 0; i < 20_000_000; i++) sum += i % 7
  return sum > 0 ? performance.now() - start : 0
}

/** How long a counted loop takes in a page, ms: says whether the slowing down is felt. */
export const loopTime = (page) => page.evaluate(loop)

/** Slows a page's processor down; 1 is its own speed. */
export const slowDown = async (page, rate) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return session
}

/** Opens a page of the bench and waits until it is ready; `check` throws what it complained of: a page that failed measures nothing. */
export const openPage = async (context, url) => {
  const page = await context.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  const check = () => {
    if (errors.length > 0) throw new Error(`${url} complained: ${errors.join('; ')}`)
  }
  await page.goto(url)
  await page.waitForFunction(() => globalThis.bench !== undefined, undefined, { timeout: 20_000 }).finally(check)
  return { page, check }
}

/**
 * The window holds the page whole, with what the browser keeps above it; each page that opens makes it smaller again. A frame in which only
 * the foot of the page changes, below the window's edge, is never presented, and Event Timing waits for the next (a press of "Annuler").
 */
export const showWhole = async (session) => {
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1_100, height: 1_000 } })
}
