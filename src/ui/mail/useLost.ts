import { useState } from 'react'
import type { Decide } from '#desk/ports.ts'
import { useAct } from '#ui/app/useAct.ts'

/** Mail that was typed and is not on the disk: the line is empty already, so this is said until somebody deals with it. */
type Lost = { readonly sentence: string; readonly decide: Decide }

export type Losses = {
  readonly lost: readonly Lost[]
  /** Writes without waiting: what could not be kept joins `lost`. */
  readonly write: (mail: Lost) => void
  readonly retry: (mail: Lost) => void
  readonly drop: (mail: Lost) => void
}

/** The way the sort writes: nobody waits for the disk, and nothing that it refused goes by unseen. */
export const useLost = (): Losses => {
  const act = useAct()
  const [lost, setLost] = useState<readonly Lost[]>([])
  const drop = (mail: Lost) => setLost((before) => before.filter((one) => one !== mail))
  const record = async (mail: Lost) => {
    const recorded = await act(mail.decide)
    if (!recorded.ok) setLost((before) => [...before, mail])
  }
  const write = (mail: Lost) => void record(mail)
  const retry = (mail: Lost) => {
    drop(mail)
    write(mail)
  }
  return { lost, write, retry, drop }
}
