// What was heard of someone in a period, day by day: what a decision rests on, or does not (metier.md §4).
import { agentName } from '#domain/agents/agentAt.ts'
import { contactsIn } from '#domain/domiciliation/contacts.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import { signOf } from '#domain/domiciliation/signs.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { text } from '#ui/paper/paper.ts'
import type { ContactLine, PaperBlock, WritePaper } from '#ui/paper/paper.ts'
import { numericDay } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { addressed } from '#ui/texts/paper.ts'
import { contactProof as words } from '#ui/texts/paperProofs.ts'
import { channelWords } from '#ui/texts/words.ts'

type Readers = { readonly [K in Kind]?: (fact: FactOf<K>) => string }

const silent: Readers = {
  mailHandedOut: ({ data }) => words.handed(data.to),
  mailReturned: () => words.returned,
  mailForwarded: () => words.forwarded,
  attemptMade: ({ data }) => words.attempt(data.channel),
  priorLetterSent: () => words.letter,
}

const silentWord = <K extends Kind>(fact: FactOf<K>): string => silent[fact.kind]?.(fact) ?? words.received

const channelWord = (fact: Fact): string => {
  const sign = signOf(fact)
  return sign === undefined ? silentWord<Kind>(fact) : channelWords[sign.channel]
}

const unique = (all: readonly string[]): string => [...new Set(all)].join(', ')

const lineOf = (register: Register, { day, counts, facts }: ContactDay): ContactLine => ({
  day: numericDay(day),
  what: unique(facts.map(channelWord)),
  by: unique(facts.map(({ batch, agent }) => (batch === undefined ? (agentName(register, agent) ?? '') : words.imported))),
  counts: counts ? words.yes : words.no,
})

/** The contacts of a period, latest first, each with its channel, its author and what it is worth; nothing for a period that is none. */
export const contactProof: WritePaper = ({ register, person, day, asked: { period } }) => {
  if (period === undefined) return undefined
  const contacts = contactsIn(register, person, period)
  const signs = contacts.filter(({ counts }) => counts)
  const [last] = signs
  const table: PaperBlock =
    contacts.length === 0 ? text(words.none) : { kind: 'contacts', title: words.title, rows: contacts.map((contact) => lineOf(register, contact)) }
  return {
    title: words.title,
    signed: true,
    provisionalOn: day < period.to ? day : period.to,
    blocks: [
      text(words.about(addressed(whoIs(register, person), nameOf(register, person)), period)), table, text(words.sum(signs.length)),
      ...(last === undefined ? [] : [text(words.last(last.day))]), text(words.rule),
    ],
  }
}
