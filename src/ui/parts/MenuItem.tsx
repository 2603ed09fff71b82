import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Menu.module.css'
import { classes } from '#ui/parts/classes.ts'

export type MenuChoice = {
  readonly word: string
  readonly onChoose: () => void
  readonly icon?: Icon | undefined
  readonly tone?: 'danger' | undefined
  /** Why it cannot be chosen now. */
  readonly reason?: string | undefined
}

type MenuItemProps = { readonly item: MenuChoice; readonly onClose: () => void }

/** One rare thing; chosen, the menu closes first, so that a dialog finds the focus on the menu's word. */
export function MenuItem({ item: { word, onChoose, icon: Shape, tone, reason }, onClose }: MenuItemProps) {
  const choose = () => {
    if (reason !== undefined) return
    onClose()
    onChoose()
  }
  return (
    <button
      type="button"
      className={classes(s.item, tone === 'danger' && s.danger)}
      aria-disabled={reason === undefined ? undefined : true}
      onClick={choose}
    >
      {Shape && <Shape size="1.5rem" />}
      <span className={s.words}>
        {word}
        {reason !== undefined && <span className={s.reason}>{reason}</span>}
      </span>
    </button>
  )
}
