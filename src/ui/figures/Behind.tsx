import { Definition } from '#ui/figures/Definition.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { useOpenActs } from '#ui/figures/acts/useOpenActs.ts'

// A sentence tells some figures in words, or as a share.
const isNumber = /^[\d\s,]+$/u

/** What opens on a figure's key: its definition first, its acts one tap further. */
export function Behind({ asked, isOpen, onClose }: { readonly asked: Asked; readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useOpenActs()
  const { code, period, value } = asked
  const see = code === undefined ? undefined : () => open({ code, ...(period === undefined ? {} : { period }) }, value !== undefined && isNumber.test(value) ? value : undefined)
  return <Definition asked={asked} isOpen={isOpen} onClose={onClose} onSee={see} />
}
