import { useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { Definition } from '#ui/figures/Definition.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { useActsSoon } from '#ui/figures/acts/useActs.ts'
import { useOpenActs } from '#ui/figures/acts/useOpenActs.ts'
import { readPeriod, soFar } from '#ui/figures/period.ts'

/** What opens on a figure's key: its definition first, its acts one tap further. */
export function Behind({ asked, isOpen, onClose }: { readonly asked: Asked; readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useOpenActs()
  const [search, { day: today }] = [useSearch(), useNow()]
  const { code, period } = asked
  useActsSoon(code, period ?? soFar(readPeriod(search, today).period, today))
  const see = code === undefined ? undefined : () => open({ code, ...(period === undefined ? {} : { period }) })
  return <Definition asked={asked} isOpen={isOpen} onClose={onClose} onSee={see} />
}
