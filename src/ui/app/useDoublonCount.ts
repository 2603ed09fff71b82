import { useEffect, useState } from 'react'
import { lateCode } from '#kernel/lateCode.ts'
import { inTheEnd } from '#ui/app/asking.ts'
import { useHouse } from '#ui/app/house.ts'
import { useRole } from '#ui/app/useRole.ts'

// Their rules are no part of what opens the desk.
const rules = lateCode(async () => {
  const { doublonsOf, settles } = await import('#domain/exchange/doublons.ts')
  return { doublonsOf, settles }
})

// Nothing under a finger waits for it: it is counted when the register has been quiet for a while.
const quiet = 400

/** How many doublons wait for the eye of whoever stands at the desk; nobody looks for any where there is no exchange. */
export const useDoublonCount = (): number => {
  const { exchange, opened: { journal } } = useHouse()
  const role = useRole()
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (exchange === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      const { doublonsOf, settles } = await inTheEnd(rules.bring)
      setCount(doublonsOf(journal.register()).filter((doublon) => settles(role, doublon)).length)
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), quiet)
    }
    later()
    const stop = journal.subscribe(later)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [exchange, journal, role])
  return count
}
