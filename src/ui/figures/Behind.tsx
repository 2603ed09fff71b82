import { Definition } from '#ui/figures/Definition.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { useOpenActs } from '#ui/figures/acts/useOpenActs.ts'

/** What opens on a figure's key: its definition first, its acts one tap further. */
export function Behind({ asked, isOpen, onClose }: { readonly asked: Asked; readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useOpenActs()
  const { code, period } = asked
  const see = code === undefined ? undefined : () => open({ code, ...(period === undefined ? {} : { period }) })
  return <Definition asked={asked} isOpen={isOpen} onClose={onClose} onSee={see} />
}
