// The acts of a period, one a row, with names: for the house alone.
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf, timeOfDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import type { WritingSteps } from '#exports/domifa/heldByAll.ts'
import { periodInName } from '#exports/figures/figuresCsv.ts'
import { actSheet as texts } from '#exports/texts/actSheet.ts'
import { figureFiles } from '#exports/texts/figureFiles.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

/** What the house calls its prestations, its doors, its agents and its people. */
export type ActWords = {
  readonly prestation: (code: string) => string
  readonly referral: (code: string) => string
  readonly agent: (agent: AgentId) => string
  readonly who: (person: PersonId) => { readonly number: string; readonly name: string }
}

type Details = { readonly [K in Kind]?: (fact: FactOf<K>, words: ActWords) => string }

const mailOf = ({ data }: { readonly data: { readonly mail: MailKind } }): string => texts.mail[data.mail]

const details: Details = {
  passage: ({ data }) => [...(data.for === 'domiciliation' ? [texts.domiciliation] : []), ...(data.again === true ? [texts.again] : [])].join(', '),
  prestation: ({ data }, words) => words.prestation(data.prestation),
  referralMade: ({ data }, words) => words.referral(data.referral),
  contact: ({ data }) => texts.channels[data.channel],
  mailReceived: mailOf, mailReturned: mailOf, mailForwarded: mailOf, mailCounted: mailOf,
  mailHandedOut: ({ data }) => `${texts.mail[data.mail]}, ${texts.takers[data.to]}`,
  domiciliationRequested: ({ data }) => texts.decisions[data.for],
  domiciliationGranted: ({ data }) => texts.decisions[data.decision],
}

const kinds: ReadonlyMap<string, string> = new Map(Object.entries(texts.kinds))

const detailOf = <K extends Kind>(fact: FactOf<K>, words: ActWords): string => details[fact.kind]?.(fact, words) ?? ''

const quantity = (fact: Fact): number => (fact.kind === 'mailCounted' ? fact.data.by : (fact.n ?? 1))

const rowOf = (fact: Fact, kind: string, words: ActWords): readonly WrittenCell[] => {
  const at = timeOfDay(hourOf(fact))
  const who = fact.person === undefined ? { number: '', name: '' } : words.who(fact.person)
  return [{ day: fact.day }, at === undefined ? '' : { day: fact.day, at }, kind, detailOf<Kind>(fact, words), quantity(fact), words.agent(fact.agent), who.number, who.name]
}

/** The acts that count of a period, in their order, day by day so that the page breathes between two. */
export function* actsSheets(register: Register, period: Period, words: ActWords): WritingSteps<readonly WrittenSheet[]> {
  const days = daysOf(period)
  const rows: (readonly WrittenCell[])[] = []
  for (const [i, day] of days.entries()) {
    for (const fact of actsOn(register, day)) {
      const kind = kinds.get(fact.kind)
      if (kind !== undefined) rows.push(rowOf(fact, kind, words))
    }
    yield { done: i + 1, total: days.length }
  }
  return [{ name: texts.name, frozen: 1, rows: [texts.columns, ...rows] }]
}

/** The name of that file. */
export const actsFileName = (period: Period): string => figureFiles.acts(periodInName(period))
