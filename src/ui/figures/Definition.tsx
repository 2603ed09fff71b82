import { Dialog } from '#ui/parts/Dialog.tsx'

/** What somebody wants to understand: a figure, its value in words when it has one, and what it counts. */
export type Asked = { readonly label: string; readonly value?: string; readonly when: string; readonly means: string }

/** What a figure counts, in the words of the trade. */
export function Definition({ asked: { label, value, when, means }, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  return (
    <Dialog open title={label} onClose={onClose}>
      <p>{value === undefined ? when : `${value}, ${when}`}</p>
      <p>{means}</p>
    </Dialog>
  )
}
