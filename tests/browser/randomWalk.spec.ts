// A desk worked at random: keys, rows, tiles and tabs pressed, names typed, undone, left, loaded anew, with and without a network.
import type { Page } from '@playwright/test'
import { createDice } from '../simulation/dice.ts'
import { openDemo } from './desk.ts'
import { expect, readyOffline, test, watch } from './fixtures.ts'
import { tuesdayMorning } from './layers.ts'
import { expectGapFree, readLog } from './log.ts'
import { drawn, reload } from './walkGestures.ts'
import { excuse, expectKept, listenTo } from './walkHearing.ts'
import type { Heard } from './walkHearing.ts'

// One in each run; SOAK=1 walks all ten, SEED walks one again.
const { SOAK: soaking, SEED: only } = process.env
const seeds = only === undefined ? Array.from({ length: soaking === undefined ? 1 : 10 }, (_, place) => 600 + place) : [Number(only)]

// Runs in the page, before its scripts. The day goes by ten times faster, so that two taps are seldom within the two seconds that make
// them one; nothing is printed.
const hasten = ({ start, began }: { readonly start: number; readonly began: number }): void => {
  const { now } = Date
  const hastened = (): number => start + (now() - began) * 10
  const construct = (own: typeof Date, given: readonly unknown[]): object => {
    const made: unknown = Reflect.construct(own, given.length === 0 ? [hastened()] : given)
    return Object(made) as object
  }
  window.Date = new Proxy(Date, { construct })
  Date.now = hastened
  window.print = () => {
    for (const moment of ['beforeprint', 'afterprint']) dispatchEvent(new Event(moment))
  }
}

const openShelter = async (page: Page, url: string): Promise<void> => {
  await page.addInitScript(hasten, { start: tuesdayMorning.getTime(), began: Date.now() })
  page.on('dialog', (asked) => void asked.accept())
  await page.goto(url)
  await openDemo(page)
  await readyOffline(page)
}

const lastHeard = ({ acts }: Heard): number => Math.max(...acts.flatMap(({ facts }) => facts.map(({ pos }) => pos)))

type Walk = { readonly seed: number; readonly heard: Heard; readonly trail: string[] }

const walk = async (page: Page, { seed, heard, trail }: Walk): Promise<void> => {
  const walker = { page, hand: await page.context().newCDPSession(page), dice: createDice(seed) }
  for (let step = 0; step < 500; step++) {
    const gesture = drawn(walker.dice)
    trail.push(await gesture(walker).catch((error: unknown) => { throw new Error(`after ${trail.slice(-8).join(' | ')}`, { cause: error }) }))
    if (gesture === reload) excuse(heard)
  }
  await page.context().setOffline(false)
  // An act of the last gesture that reaches the disk as the page goes would be heard by nobody.
  await expect.poll(async () => (await readLog(page, 'boussole-demo')).head.pos - lastHeard(heard)).toBe(0)
  await reload(walker)
  excuse(heard)
}

for (const seed of seeds) {
  test(`500 gestures at random (SEED=${String(seed)}): no complaint, no act lost or said twice, nothing that moves under a finger`, async ({ page, endpoint }) => {
    test.setTimeout(240_000)
    const trail: string[] = []
    const heard = await listenTo(page, trail)
    const { complaints, foreign } = watch(page, endpoint.url)
    await openShelter(page, endpoint.url)
    // The shelter's own past was told to nobody.
    heard.acts.length = 0
    await walk(page, { seed, heard, trail })
    const log = await readLog(page, 'boussole-demo')
    expect({ complaints, foreign, shifts: heard.shifts }, trail.slice(-20).join('\n')).toEqual({ complaints: [], foreign: [], shifts: [] })
    expectGapFree(log)
    expectKept(heard, log)
    expect(heard.acts.length).toBeGreaterThan(30)
  })
}
