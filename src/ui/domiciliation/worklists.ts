// The rows of every list on a day, in words: the tabs count them, the list shows them.
import { compare } from '#kernel/compare.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import { endedLatelyOn, excusedHoldersOn, filesOn, flaggedOn, holdersOn, openRequestsOn, silentOn, toRenewOn } from '#domain/domiciliation/lists.ts'
import { proposedOn } from '#domain/domiciliation/proposals.ts'
import type { PersonId } from '#domain/ids.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { keptInOrder } from '#domain/register/ofEveryone.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { listIds } from '#ui/domiciliation/listId.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'
import { rowWords, statusSentence } from '#ui/texts/domiciliation.ts'
import { shortName } from '#ui/texts/domiciliationFile.ts'
import { toAnswerRow } from '#ui/texts/requests.ts'

export type Line = { readonly person: PersonId; readonly who: Description; readonly fact?: string; readonly warn?: string; readonly second?: string }
type Said = Pick<Line, 'fact' | 'warn' | 'second'>
type Named = { readonly person: PersonId }
type Reading = { readonly register: Register; readonly day: ServiceDay; readonly sees: (person: PersonId) => boolean }
type Worklist = { readonly count: (reading: Reading) => number; readonly lines: (reading: Reading) => readonly Line[] }

const alphabet = new Intl.Collator('fr')
const sortName = ({ who }: Line): string => `${surnameOf(who)} ${who.firstName ?? ''} ${who.nickname ?? ''}`

// The name is put together once a line, not once a comparison.
const sortNames = new WeakMap<Line, string>()
const sortNameOf = (line: Line): string => {
  const name = sortNames.get(line) ?? sortName(line)
  sortNames.set(line, name)
  return name
}
const byName = (a: Line, b: Line): number => alphabet.compare(sortNameOf(a), sortNameOf(b)) || compare(a.person, b.person)
const holdersByName = keptInOrder(byName)

const lineOf = (register: Register, person: PersonId, said: Said): Line => ({ person, who: whoIs(register, person), ...said })

const worklist = <T extends Named>(itemsOn: (register: Register, day: ServiceDay) => readonly T[], lineFor: (item: T, reading: Reading) => Line): Worklist => {
  const seen = ({ register, day, sees }: Reading): readonly T[] => itemsOn(register, day).filter(({ person }) => sees(person))
  return { count: (reading) => seen(reading).length, lines: (reading) => seen(reading).map((item) => lineFor(item, reading)) }
}

// What is told of someone on a day stays the same item until one of their acts changes: so does its line.
const told = <T extends Named>(itemsOn: (register: Register, day: ServiceDay) => readonly T[], say: (item: T, day: ServiceDay) => Said): Worklist => {
  const known = new WeakMap<T, Line>()
  return worklist(itemsOn, (item, { register, day }) => {
    const line = known.get(item) ?? lineOf(register, item.person, say(item, day))
    known.set(item, line)
    return line
  })
}

const holders = told(holdersOn, rowWords.holder)

const all: Readonly<Record<ListId, Worklist>> = {
  'domicilies': { ...holders, lines: (reading) => holdersByName(reading.register, holders.lines(reading)) },
  'demandes': told(openRequestsOn, toAnswerRow),
  'a-renouveler': told(toRenewOn, rowWords.toRenew),
  'silence': told(silentOn, rowWords.silent),
  'sans-manifestation': told(flaggedOn, rowWords.flagged),
  'absences': told(excusedHoldersOn, rowWords.excused),
  'radies': told(endedLatelyOn, rowWords.ended),
  // The line names an agent, whose name may change.
  'proposees': worklist(proposedOn, ({ person, proposed: { agent, day } }, { register }) =>
    lineOf(register, person, rowWords.proposed(shortName(agentName(register, agent) ?? ''), day))),
}

/** How many of those who may be seen stand on each list of a day, in the order of the tabs. */
export const countsOf = (reading: Reading): readonly number[] => listIds.map((list) => all[list].count(reading))

/** One list of a day, of those who may be seen. Holders stand by name, the others by what presses most. */
export const worklistOf = (list: ListId, reading: Reading): readonly Line[] => all[list].lines(reading)

/** The files that stand on no list of holders that day: lapsed, ended, refused, or still to start. */
export const otherFiles = (register: Register, day: ServiceDay): readonly Line[] =>
  filesOn(register, day)
    .filter(({ status }) => status.state !== 'running' && status.state !== 'none')
    .map(({ person, status }): Line => {
      const who = whoIs(register, person)
      return { person, who, fact: statusSentence(status, who) }
    })
    .toSorted(byName)
