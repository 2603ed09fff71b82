import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import s from '#ui/parts/Dialog.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { classes } from '#ui/parts/classes.ts'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'
import { parts } from '#ui/texts/parts.ts'

export type DialogProps = {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** Without actions the dialog has one key, "Fermer". */
  readonly actions?: ReactNode
  /** `sheet`: as wide as the screen lets it be, for a document beside its questions. */
  readonly wide?: boolean | 'sheet' | undefined
  readonly apart?: boolean | undefined
}

/** The layer above the page: native, so Escape closes it, the page behind is inert, and the focus goes back where it was. */
export function Dialog({ open, title, children, onClose, actions, wide, apart }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useModal(dialog, open)
  useScrollStop(body)
  return (
    <dialog
      ref={dialog}
      className={classes(s.dialog, wide === true && s.wide, wide === 'sheet' && s.sheet)}
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        cancel.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <h2 id={titleId} className={s.head}>
            {title}
          </h2>
          <div ref={body} className={s.body}>
            {children}
          </div>
          <div className={classes(s.actions, apart === true && s.apart)}>
            {actions ?? <Key onPress={onClose}>{parts.dialog.close}</Key>}
          </div>
        </>
      )}
    </dialog>
  )
}

/** Closed before it leaves the page: only a close gives the focus back to the key that opened it. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    const layer = dialog.current
    if (layer === null || !open) return
    layer.showModal()
    return () => layer.close()
  }, [dialog, open])
}
