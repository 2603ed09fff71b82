import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsSince, changesSince, differences } from '#domain/closings/afterClosing.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import { closedApart, closedFigures, closingsOf, knew, managersClosings, standingClosing } from '#domain/closings/closings.ts'
import { figuresToClose } from '#domain/closings/figuresToClose.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { closingsFor } from '#domain/retention/closing.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'
import { agentId } from '#domain/ids.ts'
import { closedFile } from '#exports/reports/closedFiles.ts'
import { at, came, createScribe, day, ended, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'
import { erasure, withoutThem } from '../retention/rewritten.ts'

const march: Period = { from: day('2019-03-01'), to: day('2019-03-31') }
const year: Period = { from: day('2019-01-01'), to: day('2019-12-31') }
const periods = [march, year]
const agent = agentId('20000000-0000-7000-8000-000000000001')
const moment = (on: string) => ({ ms: Date.parse(`${on}T10:00:00Z`), day: day(on), at: at('11:00') })
const { calendar } = initialSettings
const words = { word: (code: string) => code, rank: () => 0, period: 'P' }
const everyFile = (register: Register): readonly string[] => closingsOf(register).flatMap((closing) =>
  (['csv', 'xlsx', 'json'] as const).map((ending) => Array.from(closedFile(closing, words, ending)).join()))

const closing = (register: Register, period: Period, on = '2020-02-01'): Draft =>
  closingDraft(register, period, { why: 'closed', agent, now: moment(on), upTo: readUpTo(register, undefined), tablets: [] })
const registerOf = (...pens: readonly { readonly all: readonly Fact[] }[]): Register => fold(emptyRegister(), pens.flatMap(({ all }) => all))
const [awa, karim] = [someone(1), someone(2)]
const sameWhen = (a: Register, b: Register): void => expect(everyFile(a)).toEqual(everyFile(b))

describe('what was closed stays readable', () => {
  test('a closing of another month, of figures alone, or that cannot be opened, does not stand for this one', () => {
    const scribe = createScribe()
    scribe.write('2020-01-02', { kind: 'periodClosed', data: march, secret: { figures: { people: 3 } } }, { kind: 'periodClosed', data: march, secret: {} }, { kind: 'periodClosed', data: march },
      { kind: 'periodClosed', data: {}, secret: { figures: {} } }, { kind: 'periodClosed', data: { from: march.from }, secret: {} })
    scribe.write('2020-01-02', closing(scribe.register(), year))
    expect(closedFigures(scribe.register(), march)).toBeUndefined()
    expect([closedApart(scribe.register(), march), changesSince(scribe.register(), march)]).toEqual([[], []])
    expect(closingsOf(scribe.register()).map(({ figures }) => figures.get('people'))).toEqual([3, undefined, undefined])
    expect(closedFigures(scribe.register(), year)).toBeDefined()
  })
  test('two managers close one month on two tablets: both stay, the later in order stands, and it is said until somebody who read both closes again', () => {
    const [here, there] = [createScribe(1), createScribe(2)]
    here.write('2019-03-02', came(awa))
    here.write('2020-01-02', closing(here.register(), march))
    there.write('2020-01-03', closing(here.register(), year), closing(fold(emptyRegister(), here.all.slice(0, 1)), march))
    const both = registerOf(here, there)
    expect(standingClosing(both, march)?.fact.dev).toBe(there.all[0]?.dev)
    expect(closedApart(both, march).map(({ fact }) => fact.id)).toEqual([here.all[1]?.id])
    expect(closedApart(both, year)).toEqual([])
    sameWhen(both, registerOf(there, here))
    here.write('2020-01-04', closing(both, march))
    const settled = registerOf(here, there)
    expect([closedApart(settled, march), managersClosings(settled, march).length]).toEqual([[], 3])
    here.write('2020-01-05', withdrawn(here.all[2]))
    const back = registerOf(here, there)
    expect(standingClosing(back, march)?.fact.id).toBe(there.all[1]?.id)
    expect(managersClosings(back, march).map(({ struckBy }) => struckBy?.kind)).toEqual([undefined, undefined, 'factWithdrawn'])
  })
  test('which month was closed lies under its seal; what was written first says it in clear, and counts as it did', () => {
    const draft = closing(createScribe().register(), march)
    expect([draft.data, draft.kind === 'periodClosed' && draft.secret?.period]).toEqual([{}, march])
  })
  test('what a closing of figures alone knew is told by the stamp', () => {
    const scribe = createScribe()
    const [before] = scribe.write('2020-01-01', came(awa))
    scribe.write('2020-01-02', { kind: 'periodClosed', data: march, secret: { figures: {} } })
    const [after] = scribe.write('2020-01-03', came(awa))
    const [kept] = closingsOf(scribe.register())
    expect([before, after].map((fact) => fact !== undefined && kept !== undefined && knew(kept, fact))).toEqual([true, false])
  })
})

test('a year keeps what the house had answered for it, a month does not; both keep the words of what was counted alone', () => {
  const scribe = createScribe()
  const prestations = ['coffee', 'tea'].map((code) => ({ code, name: `Un ${code}`, icon: 'coffee' }))
  scribe.write('2019-03-02', { kind: 'settingsChanged', data: {}, secret: { place: 'La Boussole', prestations } }, { kind: 'prestation', person: awa, data: { prestation: 'tea' } })
  scribe.write('2020-01-02', { kind: 'yearDeclared', data: { year: '2019' }, secret: { volunteers: 4 } })
  scribe.write('2020-01-03', closing(scribe.register(), march), closing(scribe.register(), year))
  const [ofMarch, ofYear] = periods.map((period) => standingClosing(scribe.register(), period)?.closed)
  expect([ofMarch?.means, ofYear?.means]).toEqual([undefined, { volunteers: 4 }])
  expect([ofMarch?.house.prestations?.map(({ code }) => code), ofMarch?.house.letterhead, ofYear?.house.letterhead?.court]).toEqual([['tea'], undefined, 'Tribunal administratif de Cergy-Pontoise'])
})

describe('after closing', () => {
  const closedMarch = () => {
    const here = createScribe(1)
    const [visit] = here.write('2019-03-04', came(awa))
    here.write('2019-03-04', opened(awa, {}), { kind: 'mailReceived', person: awa, n: 2, data: { mail: 'letter' } })
    here.write('2020-01-02', closing(here.register(), march))
    return { here, visit }
  }
  test('a tablet that was apart shows what it moved, and its acts, although they were written before the closing', () => {
    const { here } = closedMarch()
    const there = createScribe(2)
    there.write('2019-03-05', came(karim), { kind: 'noteWritten', person: karim, data: {}, secret: { text: 'x' } })
    there.write('2019-04-05', came(karim))
    const both = registerOf(here, there)
    expect(changesSince(both, march).filter(({ code }) => ['people', 'passages', 'newPeople', 'mailIn'].includes(code)))
      .toEqual([{ code: 'newPeople', before: 1, now: 2 }, { code: 'passages', before: 1, now: 2 }, { code: 'people', before: 1, now: 2 }])
    const standing = standingClosing(both, march)
    expect(standing === undefined ? [] : actsSince(both, standing).map(({ id }) => id)).toEqual([there.all[0]?.id])
    expect(closedFigures(both, march)?.get('people')).toBe(1)
    expect(changesSince(both, march)).toBe(changesSince(both, march))
  })
  test('a withdrawal, a withdrawal of a withdrawal, an import, a merge, a description, the calendar', () => {
    const { here, visit } = closedMarch()
    const told: Draft[] = [
      withdrawn(visit), { kind: 'settingsChanged', data: {}, secret: { calendar } }, { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } },
      { kind: 'peopleMerged', person: awa, data: {}, secret: { absorbed: karim } }, { kind: 'personDescribed', person: awa, data: {}, secret: { sex: 'female' } },
      { kind: 'personDescribed', person: awa, data: { since: day('2019-01-01') }, secret: { sex: 'male' } },
    ]
    const silent: Draft[] = [
      { kind: 'settingsChanged', data: {}, secret: { place: 'Autre' } }, { ...came(karim), batch: someBatch(1) }, { kind: 'personDescribed', person: awa, data: { since: day('2019-05-01') }, secret: {} },
      { kind: 'settingsChanged', data: {} }, came(karim),
    ]
    const [first] = here.write('2020-02-01', ...told, ...silent)
    const [second] = here.write('2020-02-02', withdrawn(first), { ...came(karim), refs: { withdraws: someone(9) as never } })
    const register = here.register()
    const standing = standingClosing(register, march)
    const kinds = standing === undefined ? [] : actsSince(register, standing).map(({ id }) => here.all.findIndex((fact) => fact.id === id) - 4)
    expect(kinds).toEqual([0, 1, 2, 3, 4, 5, 11])
    expect(second?.kind).toBe('factWithdrawn')
  })
  test('forged withdrawals that go in a circle end', () => {
    const { here } = closedMarch()
    const [one] = here.write('2020-02-01', withdrawn(here.all[0]))
    const other: Fact | undefined = one === undefined ? undefined : { ...one, id: someone(7) as never, dseq: 90, refs: { withdraws: one.id } }
    const circle = one === undefined || other === undefined ? [] : [{ ...one, refs: { withdraws: other.id } }, other]
    const register = fold(emptyRegister(), [...here.all.slice(0, 4), ...circle])
    const standing = standingClosing(register, march)
    expect(standing === undefined ? undefined : actsSince(register, standing)).toEqual([])
  })
})

describe('in any register, whatever comes late, in whatever order, whoever leaves', () => {
  const people = Array.from({ length: 4 }, (_, i) => someone(i + 1))
  const person = fc.constantFrom(...people)
  const date = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2018, 8, 1 + n)).toISOString().slice(0, 10))
  const later = (on: string) => `${String(Number(on.slice(0, 4)) + 1)}${on.slice(4, 8)}28`
  const act = fc.oneof(
    person.map((who) => (): Draft => came(who)),
    person.map((who) => (): Draft => opened(who, { sex: 'female', birthDate: day('1980-01-01') })),
    person.map((who) => (on: string): Draft => ({ kind: 'personDescribed', person: who, data: { since: day(on) }, secret: { sex: 'male' } })),
    person.map((who) => (on: string): Draft => granted(who, on, later(on))),
    person.map((who) => (on: string): Draft => renewed(who, on, later(on))),
    person.map((who) => (): Draft => ended(who)),
    person.map((who) => (): Draft => ({ kind: 'mailReceived', person: who, n: 3, data: { mail: 'letter' } })),
    fc.constant((): Draft => ({ kind: 'anonymousPassage', n: 2, data: {} })),
  )
  const step = fc.record({ on: date, act, strike: fc.option(fc.nat(40), { nil: undefined }), tablet: fc.constantFrom(0, 1) })
  type Step = { readonly on: string; readonly act: (on: string) => Draft; readonly strike: number | undefined; readonly tablet: number }
  const play = (pens: readonly ReturnType<typeof createScribe>[], steps: readonly Step[]): void => {
    for (const { on, act: draft, strike, tablet } of steps) {
      const pen = pens[tablet]
      pen?.write(on, draft(on))
      const target = strike === undefined ? undefined : pen?.all[strike % pen.all.length]
      if (target !== undefined && target.kind !== 'periodClosed') pen?.write('2020-01-20', withdrawn(target))
    }
  }
  // A recount that shares nothing with the figures: heads of March, struck ones left out.
  const heads = (facts: readonly Fact[]): number => {
    const sorted = facts.toSorted((a, b) => (a.hlc < b.hlc ? 1 : -1))
    const struck = new Set<string>()
    for (const fact of sorted) if (fact.kind === 'factWithdrawn' && fact.refs?.withdraws !== undefined && !struck.has(fact.id)) struck.add(fact.refs.withdraws)
    return facts.filter((fact) => fact.kind === 'anonymousPassage' && fact.day.startsWith('2019-03') && !struck.has(fact.id)).reduce((sum, { n = 1 }) => sum + n, 0)
  }

  test('the documents are the same to the byte; what changed is the difference of two plain counts; an erasure changes nothing', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 14 }), fc.array(step, { maxLength: 8 }), fc.subarray(people), (early, late, leaving) => {
      const pens = [createScribe(1), createScribe(2)] as const
      play(pens, early)
      const then = registerOf(...pens)
      const before = periods.map((period) => figuresToClose(then, period, calendar))
      const headsThen = heads(pens.flatMap(({ all }) => all))
      pens[0].write('2020-02-01', ...periods.map((period) => closing(then, period)))
      const files = everyFile(registerOf(...pens))
      play(pens, late)
      const facts = pens.flatMap(({ all }) => all)
      const now = registerOf(...pens)
      expect(everyFile(now)).toEqual(files)
      expect(everyFile(fold(emptyRegister(), facts.toReversed()))).toEqual(files)
      for (const [place, period] of periods.entries())
        expect(changesSince(now, period)).toEqual(differences(before[place] ?? new Map(), figuresToClose(now, period, calendar)))
      const anonymous = changesSince(now, march).find(({ code }) => code === 'anonymous')
      expect((anonymous?.now ?? 0) - (anonymous?.before ?? 0)).toBe(heads(facts) - headsThen)
      const changes = periods.map((period) => changesSince(now, period))
      pens[1].write('2021-06-01', ...closingsFor(now, leaving, { now: moment('2021-06-01'), agent }), ...leaving.map(erasure))
      const after = fold(emptyRegister(), withoutThem(pens.flatMap(({ all }) => all), new Set(leaving)))
      expect(periods.map((period) => changesSince(after, period))).toEqual(changes)
      expect(everyFile(after).slice(0, files.length)).toEqual(files)
    }), { numRuns: 15 })
  })
})
