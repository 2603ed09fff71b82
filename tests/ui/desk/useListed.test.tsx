import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { useListed } from '#ui/desk/useListed.ts'

const nobody: readonly PersonId[] = []

const twenty = Array.from({ length: 20 }, (_, place) => personId(`00000000-0000-7000-8000-0000000000${String(place + 10)}`))

type Found = { readonly shownFor: string; readonly people: readonly PersonId[] }

// How many rows each drawing had, since it was last asked.
const drawingsOf = (first: Found) => {
  const drawn: number[] = []
  const { rerender, result } = renderHook(
    ({ shownFor, people }: Found) => {
      const listed = useListed({ hits: undefined, shownFor }, people, nobody)
      drawn.push(listed.rows.length)
      return listed
    },
    { initialProps: first },
  )
  return { rerender, result, since: () => drawn.splice(0) }
}

test('the rows that are seen are drawn first, then the others', () => {
  const { result, rerender, since } = drawingsOf({ shownFor: 'mar', people: twenty })
  expect(since()[0]).toBe(9)
  expect(result.current.rows.map(({ person }) => person)).toEqual(twenty)
  rerender({ shownFor: 'mart', people: twenty.slice(2) })
  const drawn = since()
  expect(drawn).toContain(9)
  expect(drawn.at(-1)).toBe(18)
})

test('an answer to the same words stays whole in another order: whoever has scrolled it stays where they are', () => {
  const { result, rerender, since } = drawingsOf({ shownFor: 'mar', people: twenty })
  since()
  rerender({ shownFor: 'mar', people: twenty.toReversed() })
  expect(new Set(since())).toEqual(new Set([20]))
  expect(result.current.rows[0]?.person).toBe(twenty.at(-1))
})
