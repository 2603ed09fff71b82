import { useLastTap } from '#ui/app/useLastTap.ts'
import { useUndo } from '#ui/app/useAct.ts'
import { LastAction } from '#ui/parts/LastAction.tsx'

/** "Dernière action … Annuler": stays until the next act (desk.md §1). A press while one is being taken back does nothing: `useUndo`. */
export function DeskBar() {
  const { taps, told } = useLastTap()
  const undo = useUndo()
  const last = taps.at(-1)
  return <LastAction text={told?.text ?? last?.sentence} {...(last === undefined ? {} : { onUndo: () => void undo() })} />
}
