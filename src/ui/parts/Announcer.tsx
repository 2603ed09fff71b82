import { useSyncExternalStore } from 'react'
import { announcements } from '#ui/parts/announce.ts'

/** The one polite live region. Two places in turn, so that the same sentence twice is a change for the reader twice. */
export function Announcer() {
  const { text, turn } = useSyncExternalStore(announcements.subscribe, announcements.read)
  const odd = turn % 2 === 1
  return (
    <output className="visuallyHidden" aria-live="polite">
      <span>{odd ? text : ''}</span>
      <span>{odd ? '' : text}</span>
    </output>
  )
}
