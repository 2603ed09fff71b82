import Undo2 from 'lucide-react/icons/undo-2'
import { Key } from '#ui/parts/Key.tsx'
import s from '#ui/parts/LastAction.module.css'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

type LastActionProps = {
  readonly text?: string | undefined
  readonly onUndo?: (() => void) | undefined
}

/** The last act and its way back. It stays until the next act: an undo that leaves with a message is no undo (WCAG 2.2.1). */
export function LastAction({ text, onUndo }: LastActionProps) {
  return (
    <div className={s.last}>
      <span className={s.undo}>
        <Key icon={Undo2} onPress={onUndo} disabled={onUndo === undefined}>
          {parts.lastAction.undo}
        </Key>
      </span>
      <span className={s.words}>
        <span className={s.caption}>{parts.lastAction.caption}</span>
        <span className={classes(s.act, text === undefined && s.none)}>{text ?? parts.lastAction.none}</span>
      </span>
    </div>
  )
}
