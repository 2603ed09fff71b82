import { Field, type FieldWords } from '#ui/parts/Field.tsx'
import s from '#ui/parts/Field.module.css'
import { classes } from '#ui/parts/classes.ts'

type FileFieldProps = FieldWords & {
  readonly onChoose: (files: readonly File[]) => void
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
}

/** Files from the tablet. The input empties itself, so that the same file can be chosen again once it was put right. */
export function FileField({ label, hint, error, optional, onChoose, accept, multiple }: FileFieldProps) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(ties) => (
        <input
          {...ties}
          className={classes(s.control, s.file)}
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={(change) => onChoose([...(change.target.files ?? [])])}
          onClick={(click) => {
            click.currentTarget.value = ''
          }}
        />
      )}
    </Field>
  )
}
