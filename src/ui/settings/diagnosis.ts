// What the tablet says of itself, in words; never a name (metier.md §8).
import { backupDays } from '#domain/backups/reminder.ts'
import type { LastBackup } from '#desk/backups.ts'
import type { Diagnostic } from '#desk/ports.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { slowest } from '#ui/app/deskNotes.ts'
import type { DeskNote } from '#ui/app/deskNotes.ts'
import { backups, instant } from '#ui/texts/backups.ts'
import { fileSize } from '#ui/texts/sizes.ts'
import { settings } from '#ui/texts/settings.ts'

type WorkerState = keyof typeof settings.diagnostic.workers

/** What the browser alone knows. */
export type Surroundings = {
  readonly version: string
  readonly worker: WorkerState
  readonly secure: boolean
  readonly installed: boolean
  /** The last bug of this window. */
  readonly bug: string | undefined
}

/** What answered. `last`: undefined where there is no backup yet. */
export type Known = {
  readonly tablet: Diagnostic | undefined
  readonly backup: { readonly last: LastBackup | undefined } | undefined
  readonly around: Surroundings | undefined
}

export type DiagnosisLine = {
  readonly label: string
  readonly value: string
  /** What to do about it. */
  readonly advice?: string
  /** What the key beside it does. */
  readonly remedy?: 'protect'
}

const words = settings.diagnostic
const number = new Intl.NumberFormat('fr-FR')
const yesNo = (yes: boolean): string => (yes ? words.yes : words.no)
const bytes = (size: number | undefined): string => (size === undefined ? words.unknown : fileSize(size))

const persistence = (persisted: boolean, demo: boolean): DiagnosisLine => {
  if (demo) return { label: words.persisted, value: words.persistedDemo }
  if (persisted) return { label: words.persisted, value: words.persistedYes }
  return { label: words.persisted, value: words.persistedNo, advice: words.persistedAdvice, remedy: 'protect' }
}

const backupLine = (last: LastBackup | undefined, now: number): DiagnosisLine => {
  const value = last === undefined ? backups.diagnosticNone : `${instant(last.at)} (${backups.lastShort(last, now)})`
  const isOld = last === undefined || now - last.at >= backupDays * 86_400_000
  return { label: backups.diagnostic, value, ...(isOld ? { advice: backups.diagnosticAdvice } : {}) }
}

const errors = ({ lastError }: Diagnostic, bug: string | undefined): string =>
  [lastError === undefined ? undefined : `${lastError.code}, ${lastError.at}`, bug].filter((one) => one !== undefined).join(' ; ') || words.noError

const time = (ms: number | undefined): string => (ms === undefined ? words.notYet : words.below(ms))

const exchangeLines = ({ standing, demo }: Pick<Told, 'standing' | 'demo'>): readonly DiagnosisLine[] => {
  if (demo) return []
  const { linked, upTo, pending, clockOff = 0 } = standing
  if (!linked) return [{ label: words.lastRound, value: words.noEndpoint }]
  return [
    { label: words.lastRound, value: upTo === undefined ? words.never : instant(upTo) },
    { label: words.unsent, value: number.format(pending) },
    { label: words.clockOff, value: clockOff === 0 ? words.clockRight : words.seconds(Math.round(clockOff / 1_000)) },
  ]
}

/** What the tablet says; `now`: ms UTC. The demonstration has no backup, and no exchange. */
type Told = Known & { readonly demo: boolean; readonly standing: ExchangeStanding; readonly notes: readonly DeskNote[]; readonly now: number }

const aroundLines = (around: Surroundings): readonly DiagnosisLine[] => [
  { label: words.version, value: around.version },
  { label: words.worker, value: words.workers[around.worker] },
  { label: words.secure, value: yesNo(around.secure) },
  { label: words.installed, value: yesNo(around.installed) },
]

const tabletLines = (tablet: Diagnostic): readonly DiagnosisLine[] => [
  { label: words.used, value: bytes(tablet.usedBytes) },
  { label: words.free, value: bytes(tablet.freeBytes) },
  { label: words.facts, value: number.format(tablet.facts) },
  { label: words.unread, value: number.format(tablet.unreadFacts) },
  { label: words.foreign, value: number.format(tablet.foreignFacts), ...(tablet.foreignFacts > 0 ? { advice: words.foreignAdvice } : {}) },
  { label: words.device, value: tablet.device },
]

const linesOf = <Part>(part: Part | undefined, say: (part: Part) => readonly DiagnosisLine[]): readonly DiagnosisLine[] =>
  part === undefined ? [] : say(part)

/** The diagnostic, line by line; what did not answer has none. */
export const diagnosis = ({ tablet, backup, around, ...told }: Told): readonly DiagnosisLine[] => [
  ...linesOf(around, aroundLines),
  ...linesOf(tablet, ({ persisted }) => [persistence(persisted, told.demo)]),
  ...linesOf(told.demo ? undefined : backup, ({ last }) => [backupLine(last, told.now)]),
  ...exchangeLines(told),
  { label: words.tapTime, value: time(slowest(told.notes, 'act')) },
  { label: words.searchTime, value: time(slowest(told.notes, 'search')) },
  ...linesOf(tablet, tabletLines),
  ...linesOf(tablet, (all) => [{ label: words.error, value: errors(all, around?.bug) }]),
]

/** The same as one text, to send to whoever looks after the software. */
export const diagnosisText = (lines: readonly DiagnosisLine[], notes: readonly DeskNote[]): string =>
  [...lines.map(({ label, value }) => `${label} : ${value}`), '', ...noteLines(notes)].join('\n')

/** The last things that the window did, the latest first: kinds, codes and times. */
export const noteLines = (notes: readonly DeskNote[]): readonly string[] =>
  notes.toReversed().map(({ at, what, detail, ms }) => [new Date(at).toISOString().slice(11, 19), what, detail, ms === undefined ? '' : `${String(ms)} ms`].join(' ').trimEnd())
