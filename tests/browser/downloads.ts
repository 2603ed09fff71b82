import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

export type Downloaded = { readonly name: string; readonly bytes: Buffer }

/** The file that a gesture hands over. */
export const downloadedFrom = async (page: Page, gesture: () => Promise<void>): Promise<Downloaded> => {
  const [download] = await Promise.all([page.waitForEvent('download'), gesture()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
