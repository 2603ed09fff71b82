import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { readFileSync } from 'node:fs'
import { domifaBase } from '../registers/domifaBase.ts'
import { expect, test, watch } from './fixtures.ts'
import { figuresOn, foundRegister, importFiles, walkTo } from './importing.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

const people = 800
const paris = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' })

test('a base of DomiFa’s with 800 people comes in through the screen: its figures and its flags are those of a plain count; and it leaves again', async ({ page, endpoint }) => {
  test.setTimeout(90_000)
  const today = paris.format(new Date())
  const { sheets, truth } = domifaBase(people, today)
  const { complaints } = watch(page, endpoint.url)
  await foundRegister(page)
  await importFiles(page, [{ name: 'base-domifa.xlsx', bytes: writeXlsx(sheets) }])
  await expect(page.getByRole('list', { name: 'Le courrier en attente' }).getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(truth.granted))

  await walkTo(page, `/bilan?du=${today.slice(0, 4)}-01-01&au=${today}`)
  await expect(page.locator('[data-figure="domiciled.holders"]').first()).toHaveAttribute('data-value', String(truth.figures['domiciled.holders']))
  const shown = await figuresOn(page)
  expect(Object.fromEntries(Object.keys(truth.figures).map((code) => [code, shown.get(code) ?? 0]))).toEqual(truth.figures)

  await walkTo(page, `/domiciliation?liste=sans-manifestation&au=${today}`)
  await expect.poll(() => page.locator('[data-number]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-number') ?? '').toSorted())).toEqual(truth.flagged)

  await walkTo(page, '/reglages?partie=donnees')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporter la base au format DomiFa' }).click()])
  const left = readXlsx(new Uint8Array(readFileSync(await download.path())))
  const numbers = left.ok ? left.value[0]?.rows.slice(2).map(({ cells }) => cells[0]) : []
  expect(new Set(numbers).size).toBe(people)
  expect(complaints).toEqual([])
})
