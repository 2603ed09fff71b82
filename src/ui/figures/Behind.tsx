import { Definition } from '#ui/figures/Definition.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { useOpenActs } from '#ui/figures/acts/useOpenActs.ts'

/** What opens on a figure's key: its definition first, its acts one tap further. */
export function Behind({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const open = useOpenActs()
  const { code, period } = asked
  const see = code === undefined ? undefined : () => {
    onClose()
    open({ code, ...(period === undefined ? {} : { period }) })
  }
  return <Definition asked={asked} onClose={onClose} onSee={see} />
}
