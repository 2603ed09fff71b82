import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { candidateId, candidatesId, focusKeysOf } from '#ui/washroom/candidateIds.ts'
import type { Washing } from '#ui/washroom/useWashing.ts'

type WashLineProps = { readonly washing: Washing; /** Another day is looked at: nobody to serve. */ readonly off: boolean }

/** The line: Enter goes to the keys of the person chosen. */
export function WashLine({ washing, off }: WashLineProps) {
  const { text, type, move, candidates, chosen, input } = washing
  const first = off ? undefined : candidates[chosen]
  return (
    <SearchBox
      ref={input}
      value={text}
      onChange={type}
      onMove={move}
      onEnter={() => first !== undefined && focusKeysOf(first.person)}
      controls={first === undefined ? undefined : candidatesId}
      active={first === undefined ? undefined : candidateId(first.person)}
    />
  )
}
