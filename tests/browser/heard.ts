import type { Page } from '@playwright/test'
import { expect, watch } from './fixtures.ts'

/** What a page tried against the policy that it is served with (src/server/securityHeaders.ts), what it complained of, and what it asked of anyone else. */
export type Heard = { readonly breaches: readonly string[]; readonly complaints: readonly string[]; readonly foreign: readonly string[] }

/** Listens from the page's next load on. */
export const listen = async (page: Page, origin: string): Promise<Heard> => {
  const breaches: string[] = []
  await page.exposeFunction('heardBreach', (text: string) => { breaches.push(text) })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const hear: unknown = Reflect.get(window, 'heardBreach')
      if (typeof hear === 'function') Reflect.apply(hear, window, [`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`])
    })
  })
  return { breaches, ...watch(page, origin) }
}

export const expectQuiet = ({ breaches, complaints, foreign }: Heard): void =>
  expect({ breaches, complaints, foreign }).toEqual({ breaches: [], complaints: [], foreign: [] })
