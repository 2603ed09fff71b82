// Who looked at what (metier.md §8): noted behind the screen, which never waits for it.
import { useCallback } from 'react'
import { noteAccess } from '#desk/noteAccess.ts'
import type { AccessWord } from '#domain/agents/words.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { onClosing } from '#ui/app/forgetting.ts'
import { useHouse } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'

type About = { readonly person?: PersonId; readonly detail?: string }

// Back and forth between two files, or between a list and its files, is one look at each.
const sameLook = 600_000

const looks = new Map<string, number>()
onClosing(() => looks.clear())

/** What is looked at: a file by its person, the acts behind a figure by its name. */
const seenIn = (what: AccessWord, { person, detail }: About): string | undefined => {
  if (what === 'fileOpened') return person
  return what === 'actsListed' ? detail : undefined
}

const isSameLook = (agent: AgentId, { seen, now }: { readonly seen: string; readonly now: number }): boolean => {
  const key = `${agent} ${seen}`
  const before = looks.get(key)
  if (before !== undefined && now - before < sameLook) return true
  looks.set(key, now)
  return false
}

/** Notes an access of whoever stands at the desk, a file or a list of acts once in ten minutes; nothing in the demonstration, where nobody is real. */
export const useNoteAccess = (): ((what: AccessWord, about?: About) => void) => {
  const { opened: { demo, journal }, record } = useHouse()
  const agent = useStanding()
  return useCallback(
    (what, about = {}) => {
      const seen = seenIn(what, about)
      if (demo || (seen !== undefined && isSameLook(agent, { seen, now: journal.clock() }))) return
      setTimeout(() => void record(noteAccess({ what, ...about })))
    },
    [demo, journal, record, agent],
  )
}
