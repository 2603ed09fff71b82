import { useEffect } from 'react'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { reviewOn } from '#domain/domiciliation/reviews.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/domiciliation/Radiation.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { radiation, reviewedWords } from '#ui/texts/radiation.ts'

type ReviewBarProps = { readonly person: PersonId; readonly people: readonly PersonId[]; readonly day: ServiceDay }

const { review } = radiation

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [role="radiogroup"], [role="menu"]') !== null

const turns: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 }

const turnOf = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | undefined => {
  const isPlain = !altKey && !ctrlKey && !metaKey && !isTyping(target)
  return isPlain && document.querySelector('dialog[open]') === null ? turns[key] : undefined
}

// The arrows turn the pages of the review, wherever the focus is on the page.
const useArrows = (turn: (by: 1 | -1) => void): void => {
  useEffect(() => {
    const press = (down: KeyboardEvent) => {
      const by = turnOf(down)
      if (by !== undefined) turn(by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [turn])
}

/** Where the review stands, "3 sur 12", and the way to the next one; each person takes a decision of their own. */
export function ReviewBar({ person, people, day }: ReviewBarProps) {
  const register = useRegister()
  const at = people.indexOf(person)
  const reviewed = reviewOn(register, person, day)
  const left = people.filter((one) => reviewOn(register, one, day) === undefined).length
  const turn = (by: 1 | -1) => {
    const next = people[at + by]
    if (next !== undefined) choose(next)
  }
  useArrows(turn)
  return (
    <section className={s.review} aria-label={review.label}>
      <output className={s.position}>
        <strong>{review.position(at + 1, people.length)}</strong> · {review.left(left)}
      </output>
      {reviewed !== undefined && <Alert tone="ok">{reviewedWords(reviewed)}</Alert>}
      <KeyRow end>
        <Key icon={ChevronLeft} disabled={at <= 0} onPress={() => turn(-1)}>{review.before}</Key>
        <Key icon={ChevronRight} iconAtEnd variant={reviewed === undefined ? 'plain' : 'filled'} disabled={at >= people.length - 1} onPress={() => turn(1)}>{review.after}</Key>
      </KeyRow>
    </section>
  )
}
