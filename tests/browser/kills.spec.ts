import type { Locator, Page } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { card, createRegister, deskOpen, newPerson, openDemo, searchbox, tap, unlock } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectGapFree, readLog } from './log.ts'
import type { Log, LoggedFact } from './log.ts'
import type { Tablet } from './tablet.ts'
import { createWitness } from './witness.ts'
import type { Witness } from './witness.ts'

type Tap = () => Promise<void>
type Bench = { readonly tablet: Tablet; readonly url: string; readonly witness: Witness; readonly reopen: (page: Page) => Promise<void> }

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Taps one after the other, and SIGKILL at any moment around one of them: before it, while it is written, after it is shown. */
const killDuring = async ({ tablet }: Bench, taps: readonly Tap[]): Promise<void> => {
  const last = randomInt(taps.length)
  for (const one of taps.slice(0, last)) await one()
  const cut = taps[last]?.().catch(() => undefined)
  await Promise.all([cut, pause(randomInt(160)).then(tablet.kill)])
}

const startAgain = async ({ tablet, url, witness, reopen }: Bench): Promise<Page> => {
  const page = await tablet.relaunch()
  await witness.watch(page)
  // What a form kept, and where it stood, is drafts.spec.ts's: here each round begins on the first page.
  await page.addInitScript(() => { for (const name of ['boussole-log-drafts', 'boussole-demo-drafts']) indexedDB.deleteDatabase(name) })
  await page.goto(url)
  await reopen(page)
  await deskOpen(page)
  return page
}

const factOf = ({ kind, person = '', data }: LoggedFact): string => `${kind} ${data.prestation ?? ''} ${person}`

/** All of a tap or none of it, each act once. */
const expectWhole = (log: Log): void => {
  expectGapFree(log)
  const facts = log.rows.map(({ fact }) => fact)
  const acts = facts.filter(({ person }) => person !== undefined).map(factOf)
  expect(acts.filter((act, i) => acts.indexOf(act) !== i)).toEqual([])
  const groups = facts.flatMap(({ group }) => group ?? [])
  for (const group of new Set(groups)) expect(groups.filter((one) => one === group)).toHaveLength(2)
}

/** Every act that the screen said was noted stands in the journal of the day, once. */
const expectTold = async (page: Page, { said }: Witness): Promise<void> => {
  await page.getByRole('link', { name: 'Journal du jour' }).tap()
  const lines = page.getByRole('list', { name: 'Actes du jour' }).getByRole('listitem')
  await lines.first().waitFor()
  const told = (await lines.allInnerTexts()).flatMap((line) => line.split('\n'))
  const noted = [...said].filter((sentence) => !sentence.startsWith('aucune'))
  expect(noted.length).toBeGreaterThan(0)
  expect(noted.filter((sentence) => told.filter((one) => one === sentence).length !== 1)).toEqual([])
}

// Somebody else at each round: the first letters of names that the demonstration invents.
const beginnings = ['ma', 'be', 'sa', 'al', 'ka', 'di', 'mo', 'ro', 'fa', 'la', 'ch', 'ga']

const notPassed = async (page: Page, typed: string): Promise<readonly string[]> => {
  // The search follows the desk by a moment: from those who usually come, and not from what was found before, it is seen to answer.
  const usual = page.getByRole('heading', { name: /^(Habitués|Récents)/ })
  await searchbox(page).fill('')
  await expect(usual).toHaveCount(1)
  await searchbox(page).fill(typed)
  await expect(usual).toHaveCount(0)
  const rows = page.locator('[id^=personne-]').filter({ has: page.getByRole('button', { name: 'Passage', exact: true }), hasNotText: 'homonyme' })
  return rows.evaluateAll((all) => all.map(({ id }) => id.slice('personne-'.length)))
}

const peopleToTap = async (page: Page, round: number): Promise<readonly string[]> => {
  for (const typed of [...beginnings.slice(round), ...beginnings.slice(0, round)]) {
    const people = await notPassed(page, typed)
    if (people.length > 0) return people
  }
  throw new Error('everyone has passed')
}

const rowOf = (page: Page, person: string): Locator => page.locator(`#personne-${person}`)

const tapsInList = (page: Page, people: readonly string[]): readonly Tap[] =>
  people.map((person) => () => tap(rowOf(page, person), 'Passage'))

const tapsOnCard = (page: Page, [person = '']: readonly string[]): readonly Tap[] => [
  () => rowOf(page, person).getByRole('button').first().tap(),
  ...['Petit-déjeuner', 'Douche', 'Lessive', 'Déjeuner'].map((word) => () => tap(page.getByRole('region'), word)),
]

// Each kill is another instant; SOAK=1 tries more of them.
const soaking = process.env['SOAK'] !== undefined
const killsOnTaps = soaking ? 24 : 6
const killsOnFiles = soaking ? 12 : 4

for (const [name, taps] of [['the list', tapsInList], ['a card', tapsOnCard]] as const) {
  test(`${String(killsOnTaps)} kills while fingers are on ${name}: what was said noted is there, once`, async ({ tablet, endpoint }) => {
    test.setTimeout(240_000)
    const bench: Bench = { tablet, url: endpoint.url, witness: createWitness(), reopen: () => Promise.resolve() }
    const tapped = new Set<string>()
    await bench.witness.watch(tablet.page())
    await tablet.page().goto(endpoint.url)
    await openDemo(tablet.page())
    await readyOffline(tablet.page())
    await endpoint.stop()
    for (let round = 0; round < killsOnTaps; round++) {
      const people = await peopleToTap(tablet.page(), round)
      for (const person of people) tapped.add(person)
      await killDuring(bench, taps(tablet.page(), people))
      const log = await readLog(await startAgain(bench), 'boussole-demo')
      expectWhole(log)
      const came = new Set(log.rows.map(({ fact }) => fact.person))
      expect([...bench.witness.stamped].filter((person) => tapped.has(person) && !came.has(person))).toEqual([])
    }
    await expectTold(tablet.page(), bench.witness)
  })
}

test(`${String(killsOnFiles)} kills while files are opened on a sealed register: what was said noted is there, once`, async ({ tablet, endpoint }) => {
  test.setTimeout(240_000)
  const bench: Bench = { tablet, url: endpoint.url, witness: createWitness(), reopen: unlock }
  await bench.witness.watch(tablet.page())
  await tablet.page().goto(endpoint.url)
  await createRegister(tablet.page())
  await readyOffline(tablet.page())
  await endpoint.stop()
  for (let round = 0; round < killsOnFiles; round++) {
    const page = tablet.page()
    const name = `Passant ${String(round)}`
    await killDuring(bench, [() => newPerson(page, name, { came: round % 2 === 0 }), () => tap(card(page, name), 'Petit-déjeuner'), () => tap(card(page, name), 'Lessive')])
    expectWhole(await readLog(await startAgain(bench), 'boussole-log'))
  }
  await expectTold(tablet.page(), bench.witness)
})
