import { useEffect } from 'react'
import { useAnyHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useUpdate } from '#ui/app/updates.ts'

/** A closed desk where nobody has begun to type is the moment for the next version (desk.md §4); one that keeps a half-filled form is not. */
export const useUpdateWhenIdle = (formKept: boolean): void => {
  const { ready, apply } = useUpdate()
  const halfFilled = useAnyHalfFilled()
  useEffect(() => {
    if (ready && !halfFilled && !formKept) apply()
  }, [ready, halfFilled, formKept, apply])
}
