// Holders as a register may know them, at random, within what DomiFa's files can hold.
import fc from 'fast-check'
import { instabilityCauses, purposes, residences, works } from '#domain/domiciliation/interview.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { grounds, liensCommune } from '#domain/domiciliation/words.ts'
import type { HeldGrant, HeldState, HolderRow } from '#domain/import/holders.ts'
import { compositions, kinships, nationalities, sexes } from '#domain/person/description.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { addDays, addMonths, knownDay, lastDayOfYearFrom } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export const today = knownDay('2026-11-20')

const name = fc.constantFrom("N'Diaye", 'Le Gall', 'Œuvrard', 'Şahin', 'Nguyễn', '=Bah', 'Lee', '"X" & Co;')
const words = fc.constantFrom('Chez un ami', 'a < b & "c"', 'deux\nlignes', '+33 6', 'É'.repeat(300))
const daysBefore = (most: number) => fc.integer({ min: 0, max: most }).map((n) => addDays(today, -n))
const birthDate = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(knownDay('1930-01-01'), n))

const who = fc.record({
  lastName: name, usualName: name, firstName: name, sex: fc.constantFrom(...sexes), birthDate, birthPlace: words, composition: fc.constantFrom(...compositions),
  boxNumber: fc.constantFrom('TSA 12', '007'), phone: fc.constantFrom('0612345678', '+33 6 12'), email: fc.constant('a@b.fr'), language: name,
  nationality: fc.constantFrom(...nationalities), caseworker: name,
}, { requiredKeys: ['lastName'] }) satisfies fc.Arbitrary<Description>

const ayantDroit: fc.Arbitrary<AyantDroitIdentity> = fc.record({ lastName: name, firstName: name, kinship: fc.constantFrom(...kinships), birthDate }, { requiredKeys: ['kinship', 'firstName'] })

const detailed = <W extends string>(word: string, all: readonly W[]): fc.Arbitrary<Interview> =>
  fc.oneof(fc.constant({}), fc.constantFrom(...all).map((one) => ({ [word]: one })), words.map((detail) => ({ [word]: 'other', [`${word}Detail`]: detail })))

const answers: fc.Arbitrary<Interview> = fc
  .tuple(
    fc.record({ otherAttestation: fc.boolean(), referred: fc.boolean(), referredBy: words, income: fc.boolean(), incomeDetail: words, support: fc.boolean(), supportDetail: words, attachedTo: name, comment: words }, { requiredKeys: [] }),
    detailed('work', works), detailed('residence', residences), detailed('cause', instabilityCauses), detailed('purpose', purposes), detailed('link', liensCommune),
  )
  .map(([told, ...coded]) => coded.reduce<Interview>((all, one) => ({ ...all, ...one }), told))
  .filter(({ link: _link, linkDetail: _detail, ...others }) => Object.values(others).some((value) => value !== false))

const grant: fc.Arbitrary<HeldGrant> = fc
  .record({ from: daysBefore(1_500), decision: fc.constantFrom('first', 'renewal'), link: fc.constantFrom(...liensCommune) })
  .map(({ from, ...rest }) => ({ ...rest, from, decidedOn: from, until: lastDayOfYearFrom(from) }))

type Standing = { readonly status: HeldState; readonly grant?: HeldGrant }
const within = (from: ServiceDay, n: number): ServiceDay => [addDays(from, 1 + n), today].sort()[0] ?? today

const ended = fc.tuple(grant, fc.constantFrom(...grounds), fc.nat(300), fc.option(words, { nil: undefined })).map(([given, ground, n, detail]): Standing => ({
  grant: { ...given, from: addDays(given.from, -2), decidedOn: addDays(given.from, -2), until: lastDayOfYearFrom(addDays(given.from, -2)) },
  status: { state: 'ended', day: within(given.from, n), ground, ...(ground === 'other' && detail !== undefined ? { detail } : {}) },
}))
const refused = fc.tuple(daysBefore(900), fc.constantFrom('noLink', 'other'), fc.option(words, { nil: undefined })).map(([day, ground, detail]): Standing => ({
  status: { state: 'refused', day, ground, ...(ground === 'other' && detail !== undefined ? { detail } : {}) },
}))
const requested = fc.option(grant, { nil: undefined }).map((given): Standing =>
  given === undefined ? { status: { state: 'requested', for: 'first', day: today } } : { grant: given, status: { state: 'requested', for: 'renewal', day: today } })
const running = grant.map((given): Standing => ({ status: { state: 'granted' }, grant: given }))

const sinceOf = ({ grant: given }: Standing, years: number): Pick<Description, 'domiciledSince'> => {
  if (given === undefined) return {}
  return { domiciledSince: given.decision === 'first' ? given.from : addMonths(given.from, -12 * (1 + years)) }
}

const lastContactOf = ({ status, grant: given }: Standing, n: number): Pick<HolderRow, 'lastContact'> => {
  if (status.state === 'requested') return { lastContact: today }
  return given === undefined ? {} : { lastContact: within(given.from, n) }
}

const interviewedOn = ({ status, grant: given }: Standing): ServiceDay => (status.state === 'granted' || status.state === 'ended' ? (given?.from ?? today) : status.day)

// The link of the decision is the one that counts, and both stand in one column.
const linked = (told: Interview, { grant: given }: Standing): Interview => {
  const { linkDetail, ...others } = { ...told, ...(given?.link === undefined ? {} : { link: given.link }) }
  return others.link === 'other' && linkDetail !== undefined ? { ...others, linkDetail } : others
}

const holder = fc
  .tuple(who, fc.oneof(running, ended, refused, requested), fc.array(ayantDroit, { maxLength: 9 }), fc.option(answers, { nil: undefined }), fc.nat(300), fc.option(fc.tuple(words, fc.option(fc.nat(90), { nil: undefined })), { nil: undefined }))
  .map(([person, standing, ayantsDroit, told, n, sent]): Omit<HolderRow, 'key' | 'line' | 'who'> & { readonly who: Description } => ({
    file: 'f', cells: [], who: { ...person, ...sinceOf(standing, n % 4) }, ...standing, ayantsDroit, ...lastContactOf(standing, n),
    ...(told === undefined ? {} : { interview: { day: interviewedOn(standing), answers: linked(told, standing) } }),
    ...(sent === undefined ? {} : { forwarding: { address: sent[0], setOn: addDays(today, -9), from: addDays(today, -9), ...(sent[1] === undefined ? {} : { to: addDays(today, sent[1]) }) } }),
  }))

/** A few holders, each with a number. */
export const someHolders: fc.Arbitrary<readonly HolderRow[]> = fc
  .array(holder, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, i) => ({ ...one, line: i + 3, key: `number\nB${String(i)}`, who: { ...one.who, number: `B${String(i)}` } })))
