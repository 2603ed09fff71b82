import type { ReactNode } from 'react'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'

type ConfirmDialogProps = {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** Verb and name: "Radier Mme Traoré". */
  readonly verb: string
  /** The other way, said as clearly: "Garder la domiciliation". */
  readonly keep: string
  readonly danger?: boolean | undefined
  readonly busy?: boolean | undefined
  /** Why it cannot be confirmed yet. */
  readonly reason?: string | undefined
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** For what is not taken back lightly. The safe way comes first and has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, verb, keep, danger, busy, reason, onConfirm, onClose } = props
  const actions = (
    <>
      <Key onPress={onClose}>{keep}</Key>
      <Key variant={danger === true ? 'danger' : 'filled'} busy={busy} reason={reason} onPress={onConfirm}>
        {verb}
      </Key>
    </>
  )
  return (
    <Dialog open={open} title={title} onClose={onClose} actions={actions} apart={danger}>
      {children}
    </Dialog>
  )
}
