import { useEffect, useRef } from 'react'
import type { OpenRegister } from '#desk/ports.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Keeper } from '#ui/app/keepDrafts.ts'

/** Keeps the drafts of an open register, and gives those of `agent` back; nobody stands there while it is locked. */
export const useKeptDrafts = (opened: OpenRegister, agent: AgentId | undefined): void => {
  const keeper = useRef<Promise<Keeper>>(undefined)
  useEffect(() => {
    const mine = import('#ui/app/keepDrafts.ts').then(({ keepDrafts }) => keepDrafts(opened))
    keeper.current = mine
    return () => void mine.then(({ stop }) => stop(), () => undefined)
  }, [opened])
  useEffect(() => {
    void keeper.current?.then(({ resume, flush }) => (agent === undefined ? flush() : resume(agent))).catch(() => undefined)
  }, [opened, agent])
}
