import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { washroom } from '#ui/texts/washroom.ts'
import { candidateId, candidatesId, focusKeysOf } from '#ui/washroom/candidateId.ts'
import type { Serving } from '#ui/washroom/useServing.ts'

type WashLineProps = { readonly serving: Serving; /** Nobody to serve is listed: another day, or the queue, is looked at. */ readonly off: boolean }

/** The line: Enter goes to the keys of the person chosen. */
export function WashLine({ serving, off }: WashLineProps) {
  const { text, type, move, candidates, chosen, input } = serving
  const first = off ? undefined : candidates[chosen]
  return (
    <SearchBox
      ref={input}
      value={text}
      placeholder={washroom.placeholder}
      onChange={type}
      onMove={move}
      onEnter={() => first !== undefined && focusKeysOf(first.person)}
      controls={first === undefined ? undefined : candidatesId}
      active={first === undefined ? undefined : candidateId(first.person)}
    />
  )
}
