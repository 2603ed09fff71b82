import { agentName } from '#domain/agents/agentAt.ts'
import { tabletName } from '#domain/exchange/tablets.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { timeOfDay } from '#domain/time.ts'
import { hour } from '#ui/texts/dates.ts'
import { doublons } from '#ui/texts/doublons.ts'

/** "9 h 12, Nadia Brunet, tablette Accueil": when, who and where an act was noted. */
export const authorWords = (register: Register, fact: Fact): string => {
  const at = timeOfDay(hourOf(fact))
  return doublons.at(at === undefined ? doublons.noHour : hour(at), doublons.by(agentName(register, fact.agent), tabletName(register, fact.dev)))
}

/** The same for what has no hour. */
export const writerWords = (register: Register, fact: Fact): string => doublons.by(agentName(register, fact.agent), tabletName(register, fact.dev))
