// An opened register becomes a house: one queue of acts, and a loud voice when the tablet can keep nothing more.
import { create } from 'zustand'
import type { Exchange } from '#desk/exchange.ts'
import { guardedExchange, guardedRegister } from '#desk/guarded.ts'
import type { Decide, JournalFailure, OpenRegister } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import type { House } from '#ui/app/house.ts'

type LoudCode = Extract<JournalFailure['code'], 'full' | 'lost'>

/** What could not be written; `decide` is absent for a long job, which is taken up again from its own screen. */
type Loud = { readonly code: LoudCode; readonly decide?: Decide }

export const useLoud = create<{ readonly failed: Loud | undefined }>(() => ({ failed: undefined }))

const isLoud = (code: string): code is LoudCode => code === 'full' || code === 'lost'

/** Tells the whole desk that the tablet could not keep something; other failures are the bar's affair. */
export const tellLoudly = (code: string, decide?: Decide): void => {
  if (isLoud(code)) useLoud.setState({ failed: { code, ...(decide === undefined ? {} : { decide }) } })
}

export const hushed = (): void => useLoud.setState({ failed: undefined })

/** The house of an opened register: made once, where the desk opens. What an earlier one could not write is not its own trouble. */
export const openHouse = (opened: OpenRegister, exchange?: Exchange): House => {
  hushed()
  const record = createRecord(opened.journal)
  let last: Promise<unknown> = Promise.resolve()
  const tellFailure = async (decide: Decide) => {
    const recorded = await record(decide)
    if (!recorded.ok) tellLoudly(recorded.error.code, decide)
    return recorded
  }
  return {
    opened: guardedRegister(opened, record),
    ...(exchange === undefined ? {} : { exchange: guardedExchange(exchange, opened.journal) }),
    settled: () => last,
    record: async (decide) => {
      const recording = tellFailure(decide)
      last = recording.catch(() => undefined)
      return recording
    },
  }
}
