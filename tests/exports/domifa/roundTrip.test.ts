// Register → file → register: nothing is lost of what the format holds (decisions/0021 says what it does not).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planHolders } from '#desk/import/planHolders.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { domifaExport } from '#exports/domifa/domifaExport.ts'
import { domifaTemplate } from '#exports/domifa/domifaTemplate.ts'
import { writtenAtOnce } from '#exports/domifa/heldByAll.ts'
import { heldOn } from '#exports/domifa/heldOn.ts'
import type { HeldNow } from '#exports/domifa/heldOn.ts'
import { readDomifa } from '#exports/domifa/readDomifa.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { at, createScribe } from '../../domain/scribe.ts'
import { identified } from './identified.ts'
import { someHolders, today } from './someHolders.ts'

const nobody = new Map<string, never>()

const registerOf = async (holders: readonly HolderRow[]): Promise<Register> => {
  const scribe = createScribe()
  const { fresh } = await planHolders(emptyRegister(), { holders, same: nobody }, identified)
  for (const draft of fresh) scribe.write('2026-11-20', draft)
  return scribe.register()
}

const rowsOf = (sheets: readonly WrittenSheet[]): readonly HolderRow[] => {
  const workbook = readXlsx(writeXlsx(sheets))
  const read = workbook.ok ? readDomifa(workbook.value, { file: 'f', today }) : workbook
  if (!read.ok && read.error === 'empty') return []
  if (!read.ok) throw new Error(read.error)
  expect(read.value.notes.filter(({ severity }) => severity === 'reject')).toEqual([])
  return read.value.rows
}

// What a file can tell: not on which day a request or an interview took place, nor who decided.
const told = ({ decidedBy: _by, procurations: _procurations, ...held }: HeldNow) => ({
  ...held, grant: held.grant, interview: held.interview?.answers, forwarding: held.forwarding === undefined ? undefined : { ...held.forwarding, setOn: undefined },
  status: held.status.state === 'requested' ? { ...held.status, day: undefined } : held.status,
})
const heldIn = (register: Register) =>
  everyone(register).flatMap((person) => heldOn(register, person, today) ?? []).toSorted((a, b) => ((a.who.number ?? '') < (b.who.number ?? '') ? -1 : 1))

type Told = ReturnType<typeof told>

const unheld: ReadonlySet<string> = new Set(['deceased', 'domiciledElsewhere'])
const standing = ({ status, grant }: Pick<Told, 'status' | 'grant'>) => {
  if (status.state === 'ended') return { status: { ...status, detail: undefined, ground: unheld.has(status.ground ?? '') ? 'other' : status.ground } }
  return status.state === 'refused' ? { status: { ...status, detail: undefined } } : { status: { state: 'granted' }, grant }
}
const answered = ({ attachedTo: _attachedTo, ...answers }: NonNullable<Told['interview']>) => (Object.keys(answers).some((one) => one !== 'link') ? answers : undefined)

// The template knows fewer columns, no request, no "autre" of a radiation, and no dates of a grant that is over.
const toldByTemplate = ({ forwarding: _forwarding, grant, ...held }: Told) => {
  const { language: _1, nationality: _2, boxNumber: _3, caseworker: _4, ...who } = held.who
  return { ...held, who, interview: held.interview && answered(held.interview), ...standing({ status: held.status, grant }) }
}

describe('from the register to a file and back', () => {
  test('by the export: the same holders, standings, dates, ayants droit and interviews', async () => {
    await fc.assert(
      fc.asyncProperty(someHolders, async (holders) => {
        const register = await registerOf(holders)
        const back = await registerOf(rowsOf(writtenAtOnce(domifaExport(register, { day: today, at: at('10:00') }))))
        expect(heldIn(back).map(told)).toEqual(heldIn(register).map(told))
      }),
      { numRuns: 6 },
    )
  })

  test('by the import template: the same, as far as it has columns', async () => {
    await fc.assert(
      fc.asyncProperty(someHolders, async (holders) => {
        const register = await registerOf(holders)
        const back = await registerOf(rowsOf(writtenAtOnce(domifaTemplate(register, today))))
        const held = heldIn(register).filter(({ status, grant }) => status.state !== 'requested' || grant !== undefined)
        expect(heldIn(back).map(told).map(toldByTemplate)).toEqual(held.map(told).map(toldByTemplate))
      }),
      { numRuns: 6 },
    )
  })

  test('its own export says nothing new to a register', async () => {
    await fc.assert(
      fc.asyncProperty(someHolders, async (holders) => {
        const register = await registerOf(holders)
        const plan = await planHolders(register, { holders: rowsOf(writtenAtOnce(domifaExport(register, { day: today, at: at('10:00') }))), same: nobody }, identified)
        expect(plan.fresh).toEqual([])
        expect(plan.rejected).toEqual([])
        expect(everyone(register).map((person) => whoIs(register, person).lastName)).toHaveLength(holders.length)
      }),
      { numRuns: 6 },
    )
  })
})
