import { useCallback, useLayoutEffect, useReducer } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AgentId } from '#domain/ids.ts'
import { isSomethingTyped, useAnyHalfFilled } from '#ui/app/useHalfFilled.ts'

/** The desk of an agent: where it was left, and whether a form was left half filled. */
export type Tree = { readonly agent: AgentId; readonly href: string; readonly filled: boolean }

type Trees = { readonly shown: AgentId | undefined; readonly trees: readonly Tree[] }

/** A tablet keeps so many desks; each holds its screens in memory. */
const most = 4

// The oldest one that holds no form goes first; the one that comes in is last.
const trimmed = (trees: readonly Tree[]): readonly Tree[] => {
  if (trees.length <= most) return trees
  const before = trees.slice(0, -1)
  const gone = before.find(({ filled }) => !filled) ?? before[0]
  return trees.filter((tree) => tree !== gone)
}

const arrived = ({ trees }: Trees, agent: AgentId): readonly Tree[] => {
  const back = trees.find((tree) => tree.agent === agent)
  return trimmed([...trees.filter((tree) => tree !== back), back ?? { agent, href: '/', filled: false }])
}

type Left = { readonly href: string; readonly filled: boolean }
type Move =
  | { readonly to: AgentId | undefined; readonly left: Left }
  /** An act of a desk that was put aside would have led there. */
  | { readonly led: AgentId; readonly href: string }

const withTree = ({ trees }: Trees, agent: AgentId | undefined, change: Partial<Tree>): readonly Tree[] =>
  trees.map((tree) => (tree.agent === agent ? { ...tree, ...change } : tree))

const moved = (state: Trees, move: Move): Trees => {
  if ('led' in move) return { ...state, trees: withTree(state, move.led, { href: move.href }) }
  const left = { ...state, trees: withTree(state, state.shown, move.left), shown: move.to }
  return move.to === undefined ? left : { ...left, trees: arrived(left, move.to) }
}

/**
 * The desks of those who stood at this tablet since it opened. `agent` is the one to show, nobody while it is locked: the change is
 * made before anything is painted, and the address follows whoever is shown.
 */
export const useTrees = (agent: AgentId | undefined) => {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const filled = useAnyHalfFilled()
  const [state, move] = useReducer(moved, { shown: undefined, trees: [] })
  const { shown, trees } = state
  const href = search === '' ? path : `${path}?${search}`
  useLayoutEffect(() => {
    if (agent === shown) return
    // The first to stand here keeps the address: an update comes back where it left.
    if (agent !== undefined && trees.length > 0) navigate(trees.find((tree) => tree.agent === agent)?.href ?? '/', { replace: true })
    move({ to: agent, left: { href, filled: filled || isSomethingTyped() } })
  }, [agent, shown, trees, href, filled, navigate])
  const led = useCallback((to: AgentId, where: string) => move({ led: to, href: where }), [])
  return { shown, trees, led, formKept: trees.some((tree) => tree.agent !== shown && tree.filled) }
}
