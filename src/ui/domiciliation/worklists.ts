// The rows of every list on a day, in words: the tabs count them, the list shows them.
import { agentName } from '#domain/agents/agentAt.ts'
import { endedLatelyOn, excusedHoldersOn, filesOn, flaggedOn, holdersOn, openRequestsOn, silentOn, toRenewOn } from '#domain/domiciliation/lists.ts'
import { proposedOn } from '#domain/domiciliation/proposals.ts'
import type { PersonId } from '#domain/ids.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'
import { rowWords, statusSentence } from '#ui/texts/domiciliation.ts'
import { shortName } from '#ui/texts/domiciliationFile.ts'
import { toAnswerRow } from '#ui/texts/requests.ts'

export type Line = { readonly person: PersonId; readonly who: Description; readonly fact?: string; readonly second?: string }
export type Worklists = Readonly<Record<ListId, readonly Line[]>>

type Said = Pick<Line, 'fact' | 'second'>

const alphabet = new Intl.Collator('fr')
const sortName = ({ who }: Line): string => `${surnameOf(who)} ${who.firstName ?? ''} ${who.nickname ?? ''}`
const byName = (a: Line, b: Line): number => alphabet.compare(sortName(a), sortName(b))

const lines = <T extends { readonly person: PersonId }>(register: Register, items: readonly T[], say: (item: T) => Said): readonly Line[] =>
  items.map((item) => ({ person: item.person, who: whoIs(register, item.person), ...say(item) }))

type Sees = (person: PersonId) => boolean

/** The lists of a day, of those who may be seen. Holders stand by name, the others by what presses most. */
export const worklists = (register: Register, day: ServiceDay, sees: Sees): Worklists => {
  const listed = <T extends { readonly person: PersonId }>(items: readonly T[], say: (item: T) => Said): readonly Line[] =>
    lines(register, items.filter(({ person }) => sees(person)), say)
  return {
    'domicilies': listed(holdersOn(register, day), (holder) => rowWords.holder(holder, day)).toSorted(byName),
    'demandes': listed(openRequestsOn(register, day), toAnswerRow),
    'a-renouveler': listed(toRenewOn(register, day), rowWords.toRenew),
    'silence': listed(silentOn(register, day), (holder) => rowWords.silent(holder, day)),
    'sans-manifestation': listed(flaggedOn(register, day), (holder) => rowWords.flagged(holder, day)),
    'absences': listed(excusedHoldersOn(register, day), (holder) => rowWords.excused(holder, day)),
    'radies': listed(endedLatelyOn(register, day), (line) => rowWords.ended(line, day)),
    'proposees': listed(proposedOn(register, day), ({ proposed }) => rowWords.proposed(shortName(agentName(register, proposed.agent) ?? ''), proposed.day)),
  }
}

/** The files that stand on no list of holders that day: lapsed, ended, refused, or still to start. */
export const otherFiles = (register: Register, day: ServiceDay): readonly Line[] =>
  filesOn(register, day)
    .filter(({ status }) => status.state !== 'running' && status.state !== 'none')
    .map(({ person, status }): Line => {
      const who = whoIs(register, person)
      return { person, who, fact: statusSentence(status, who) }
    })
    .toSorted(byName)
