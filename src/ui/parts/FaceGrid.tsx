import s from '#ui/parts/FaceGrid.module.css'
import { classes } from '#ui/parts/classes.ts'

type FaceGridProps<Id extends string> = {
  readonly label: string
  readonly faces: readonly { readonly id: Id; readonly letters: string; readonly name: string }[]
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** Those who may stand here, as initials in a disc; the needle points at whoever is chosen. */
export function FaceGrid<Id extends string>({ label, faces, chosen, onChoose }: FaceGridProps<Id>) {
  return (
    <ul className={s.faces} aria-label={label}>
      {faces.map(({ id, letters, name }) => (
        <li key={id}>
          <button type="button" className={classes(s.face, id === chosen && s.chosen)} aria-label={name} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <span className={s.disc}>{letters}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
