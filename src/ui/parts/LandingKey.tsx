import ArrowRight from 'lucide-react/icons/arrow-right'
import { useId } from 'react'
import face from '#ui/parts/Face.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Landing.module.css'
import { classes } from '#ui/parts/classes.ts'

type LandingKeyProps = {
  readonly icon: Icon
  readonly word: string
  readonly text: string
  readonly onPress: () => void
  readonly tone?: 'demo' | 'plain' | undefined
}

/** One way to begin: its name is the word, the rest describes it. */
export function LandingKey({ icon: Shape, word, text, onPress, tone = 'plain' }: LandingKeyProps) {
  const textId = useId()
  return (
    <button
      type="button"
      className={classes(face.face, tone === 'plain' && face.plain, s.key, tone === 'demo' && s.demo)}
      aria-label={word}
      aria-describedby={textId}
      onClick={onPress}
    >
      <span className={s.plate}>
        <Shape size="2rem" />
      </span>
      <span className={s.words}>
        <span className={s.word}>{word}</span>
        <span id={textId} className={s.text}>
          {text}
        </span>
      </span>
      <span className={s.arrow}>
        <ArrowRight size="1.5rem" />
      </span>
    </button>
  )
}
