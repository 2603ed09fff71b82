// What the screen said was noted, told to the test as it appears: only that can be held against a kill.
import type { Page } from '@playwright/test'

export type Witness = {
  /** The sentences of the bar "Dernière action". */
  readonly said: ReadonlySet<string>
  /** The ids of people whose row bore a stamp. */
  readonly stamped: ReadonlySet<string>
  /** Watches a page from its next load on. */
  readonly watch: (page: Page) => Promise<void>
}

const look = (): void => {
  const tell = (name: string, text: string): void => {
    const hear: unknown = Reflect.get(window, name)
    if (typeof hear === 'function') Reflect.apply(hear, window, [text])
  }
  const bar = (): string => {
    const caption = [...document.querySelectorAll('footer span')].find(({ textContent }) => textContent === 'Dernière action')
    return caption?.nextElementSibling?.textContent ?? ''
  }
  const told = new Set<string>()
  const once = (name: string, text: string): void => {
    if (text !== '' && !told.has(text)) tell(name, text)
    told.add(text)
  }
  const see = (): void => {
    once('sawSentence', bar())
    for (const { id, textContent } of document.querySelectorAll('[id^=personne-]')) {
      if (textContent.includes('noté à')) once('sawStamp', id.slice('personne-'.length))
    }
  }
  new MutationObserver(see).observe(document, { subtree: true, childList: true, characterData: true })
}

/** A witness whose memory outlives the browser. */
export const createWitness = (): Witness => {
  const said = new Set<string>()
  const stamped = new Set<string>()
  return {
    said, stamped,
    watch: async (page) => {
      await page.exposeFunction('sawSentence', (sentence: string) => { said.add(sentence) })
      await page.exposeFunction('sawStamp', (person: string) => { stamped.add(person) })
      await page.addInitScript(look)
    },
  }
}
