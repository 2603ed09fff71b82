// What people do at the desk, as facts of one tablet; a seeded stand-in for gesture and envelope (storage/envelop.ts).
import { at } from '#kernel/at.ts'
import { nextHlc } from '#domain/facts/hlc.ts'
import { agentId, factId, groupId, personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import { toBase64url } from '#protocol/base64url.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Dice } from './dice.ts'
import type { LogState } from './logState.ts'

export type Draft = Pick<StoredFact, 'kind' | 'data' | 'n' | 'person' | 'refs' | 'sealed'> & { readonly later?: string }

type Desk = { readonly dice: Dice; readonly people: readonly PersonId[] }

const name = ({ bytes }: Dice): NonNullable<StoredFact['sealed']> => ({ kid: 'k1', nonce: toBase64url(bytes(12)), ct: toBase64url(bytes(24)) })

const visit = ({ dice, people }: Desk): readonly Draft[] => {
  const person = dice.pick(people)
  const hour = '09:15'
  const passage: Draft = { kind: 'passage', person, data: { at: hour, for: 'welcome' } }
  const breakfast: Draft = { kind: 'prestation', person, data: { at: hour, prestation: 'breakfast' } }
  return dice.pick<readonly Draft[]>([
    [passage], [passage], [passage, breakfast], [passage, breakfast, { kind: 'prestation', person, data: { prestation: 'shower' } }],
    [{ kind: 'mailReceived', person, data: { mail: 'letter' }, n: 2 }],
    [{ kind: 'personDescribed', person, data: {}, sealed: name(dice) }],
    [{ kind: 'personOpened', person: personId(dice.uuid()), data: {}, sealed: name(dice) }],
  ])
}

/** Most taps; now and then one of a newer app, whose kind and fields nobody here knows (sync.md, 37). */
export const someTap = (desk: Desk): readonly Draft[] =>
  desk.dice.chance(0.06) ? [{ kind: 'lockerLent', data: { locker: desk.dice.below(40) }, later: 'kept as it came' }] : visit(desk)

const agent = agentId('20000000-0000-7000-8000-000000000001')

/** Writes a tap at the end of a log: one transaction. `ms`: what the tablet's clock says, UTC. */
export const write = (state: LogState, drafts: readonly Draft[], { dice, ms }: { readonly dice: Dice; readonly ms: number }): readonly StoredFact[] => {
  const told = ms + state.off
  const ids = drafts.map(() => factId(dice.uuid(ms)))
  return drafts.map((draft, i) => {
    state.dseq += 1
    state.hlc = nextHlc(state.hlc, told)
    const fact: StoredFact = {
      v: 1, centre: state.centre, id: at(ids, i), dev: state.dev, inst: state.inst, dseq: state.dseq, hlc: state.hlc, off: state.off,
      day: momentAt(told).day, agent, ...draft, ...(ids.length > 1 ? { group: groupId(at(ids, 0)) } : {}),
    }
    state.facts.set(fact.id, { fact })
    state.lastDay = state.lastDay === undefined || fact.day > state.lastDay ? fact.day : state.lastDay
    return fact
  })
}
