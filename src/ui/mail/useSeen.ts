import { useDeferredValue } from 'react'
import type { Hit } from '#search/searchPeople.ts'
import type { SortLine } from '#ui/mail/readLine.ts'

/** What is typed on the line of the sort, and who answers to it. */
export type Answer = {
  readonly text: string
  readonly line: SortLine
  readonly found: readonly Hit[]
  /** The result that Enter takes. */
  readonly chosen: number
}

/**
 * The answer as it is drawn. The letter that was typed is on the line before rows are made for it (decisions/0036); a line that was just
 * emptied has none at once: a second tap would note the same letter again.
 */
export const useSeen = (answer: Answer): Answer => {
  const drawn = useDeferredValue(answer)
  return answer.text === '' || drawn.text === answer.text ? answer : drawn
}
