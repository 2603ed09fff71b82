import { useId } from 'react'
import face from '#ui/parts/Face.module.css'
import { Hidden } from '#ui/parts/Hidden.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import needle from '#ui/parts/Needle.module.css'
import s from '#ui/parts/Segmented.module.css'
import { classes } from '#ui/parts/classes.ts'

type Choice<V extends string> = { readonly value: V; readonly word: string; readonly icon?: Icon | undefined }

type SegmentedProps<V extends string> = {
  readonly label: string
  readonly options: readonly Choice<V>[]
  /** None of them, where absent. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
}

/** One of a few, all in sight: native radios under till keys, so that arrows and readers work as everywhere. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const group = useId()
  return (
    <fieldset className={s.group}>
      <legend>
        <Hidden>{label}</Hidden>
      </legend>
      <div className={s.choices}>
        {options.map(({ value: own, word, icon: Shape }) => (
          <label key={own} className={s.choice}>
            <input
              className={s.input}
              type="radio"
              name={group}
              value={own}
              checked={own === value}
              onChange={() => onChange(own)}
            />
            <span className={classes(face.face, needle.needle, s.face)}>
              {Shape && <Shape size="1.5rem" />}
              {word}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
