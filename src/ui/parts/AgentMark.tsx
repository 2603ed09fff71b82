import s from '#ui/parts/AgentMark.module.css'
import { Hidden } from '#ui/parts/Hidden.tsx'

type AgentMarkProps = { readonly letters: string; readonly name: string; readonly onPress?: (() => void) | undefined }

/** Who is at the desk, as two letters in a disc; the full name is there for readers. */
export function AgentMark({ letters, name, onPress }: AgentMarkProps) {
  if (onPress === undefined) {
    return (
      <span className={s.agent}>
        <span aria-hidden="true">{letters}</span>
        <Hidden>{name}</Hidden>
      </span>
    )
  }
  return (
    <button type="button" className={s.agent} aria-label={name} onClick={onPress}>
      {letters}
    </button>
  )
}
