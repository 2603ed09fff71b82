import { create } from 'zustand'
import type { UseBoundStore, StoreApi } from 'zustand'
import type { LateCode } from '#kernel/lateCode.ts'
import { patience } from '#ui/app/patience.ts'

export type Following = {
  /** Adds code that a tap may need, to what comes by itself once the desk is painted. */
  readonly follows: <Part>(code: LateCode<Part>) => LateCode<Part>
  /** Says whether it is all here, or did not come in time. */
  readonly useIsFollowed: () => boolean
  /** Fulfilled then. */
  readonly whenFollowed: () => Promise<void>
  /** Brings it in. What does not come now is asked for again where it is needed, and one that stalls holds up nothing else. */
  readonly bringFollowing: () => Promise<void>
}

type Followed = UseBoundStore<StoreApi<{ readonly done: boolean }>>

const whenDone = (useFollowed: Followed) => async (): Promise<void> =>
  new Promise((resolve) => {
    if (useFollowed.getState().done) return resolve()
    const stop = useFollowed.subscribe(() => {
      stop()
      resolve()
    })
  })

/** What follows a desk that is painted. */
export const createFollowing = (): Following => {
  const following = new Set<() => Promise<unknown>>()
  const useFollowed: Followed = create(() => ({ done: false }))
  return {
    follows: (code) => {
      following.add(code.bring)
      return code
    },
    useIsFollowed: () => useFollowed(({ done }) => done),
    whenFollowed: whenDone(useFollowed),
    bringFollowing: async () => {
      const follow = (): void => useFollowed.setState({ done: true })
      const stop = patience(follow)
      await Promise.allSettled([...following].map((bring) => bring()))
      stop()
      follow()
    },
  }
}
