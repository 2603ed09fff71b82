// The steps of an erasure: read the list, keep it on paper or in a file, write the visa, confirm, and only then erase.
import { useState } from 'react'
import { eraseBatch, mostErased } from '#desk/eraseBatch.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { recordErasure } from '#desk/recordErasure.ts'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { tell as say } from '#ui/app/useLastTap.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { announce } from '#ui/parts/announce.ts'
import type { LeavingLine } from '#ui/retention/leaving.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'
import { retention } from '#ui/texts/retention.ts'

export type Why = 'retention' | 'request'
type Step = 'list' | 'confirm' | 'running' | 'done'

export type Erasure = {
  readonly draft: FormDraft
  readonly step: Step
  readonly visa: { readonly date: string; readonly reference: string }
  readonly writeVisa: (more: Partial<Erasure['visa']>) => void
  /** The list as it was last printed or saved since this was opened. */
  readonly listed: readonly LeavingLine[] | undefined
  readonly onListed: (goes: readonly LeavingLine[]) => void
  readonly ask: () => void
  readonly back: () => void
  readonly erased: number
  readonly told: string | undefined
  readonly run: (people: readonly PersonId[]) => Promise<void>
}

const chunks = (people: readonly PersonId[]): readonly (readonly PersonId[])[] =>
  Array.from({ length: Math.ceil(people.length / mostErased) }, (_, i) => people.slice(i * mostErased, (i + 1) * mostErased))

const { erase: words } = retention

type Asked = { readonly people: readonly PersonId[]; readonly why: Why; readonly visa: { readonly date: ServiceDay; readonly reference: string }; readonly incomplete: boolean }

// A memory that throws is said as well: whoever erases must never be left before a screen without a key.
const refusedBy = async (opened: OpenRegister, { people, why, visa, incomplete }: Asked): Promise<string | undefined> => {
  try {
    const leaving = people.map((person) => ({ person, alias: personId(opened.journal.newId()) }))
    const written = await recordErasure(opened, eraseBatch({ people: leaving, why, visa, ...(incomplete ? { incomplete: true } : {}) }))
    if (written.ok) return undefined
    return isFailure(written.error) ? failureSentence(written.error) : refusalSentence(written.error)
  } catch {
    return words.broken
  }
}

const useBatches = (why: Why, incomplete: boolean) => {
  const { opened } = useHouse()
  const desk = useDeskKey()
  const [erased, count] = useState(0)
  const [told, tell] = useState<string>()
  const run = async (people: readonly PersonId[], visa: Erasure['visa']): Promise<number> => {
    const date = serviceDay(visa.date)
    if (date === undefined) return 0
    let done = 0
    for (const some of chunks(people)) {
      const refused = await refusedBy(opened, { people: some, why, visa: { date, reference: visa.reference }, incomplete })
      if (refused !== undefined) {
        tell(refused)
        break
      }
      done += some.length
      count(done)
    }
    if (done === 0) return 0
    const sentence = words.done(done, people.length - done)
    say('plain', sentence, desk)
    announce(sentence)
    return done
  }
  return { erased, told, run }
}

/** An erasure from its list to its end. `incomplete`: a tablet may still hold a contact; nothing is erased then. */
export const useErasure = (why: Why, incomplete: boolean, person?: PersonId): Erasure => {
  const [step, go] = useState<Step>('list')
  const draft = useDraft('erase', person, why)
  const [visa, setVisa] = useFields(draft, () => ({ date: '', reference: '' }))
  const [listed, setListed] = useState<readonly LeavingLine[]>()
  const { erased, told, run } = useBatches(why, incomplete)
  return {
    draft, step, visa, listed, erased, told,
    writeVisa: setVisa,
    onListed: setListed,
    ask: () => go('confirm'),
    back: () => go('list'),
    run: async (people) => {
      go('running')
      try {
        if ((await run(people, visa)) > 0) draft.drop()
      } finally {
        go('done')
      }
    },
  }
}
