import Lock from 'lucide-react/icons/lock-keyhole-open'
import { useEffect, useRef, useState } from 'react'
import { GuestKey } from '#ui/guest/GuestKey.tsx'
import s from '#ui/guest/GuestFoot.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { guestLanguages, languageFaces } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'
import { guestDesk } from '#ui/texts/guestDesk.ts'

type GuestFootProps = {
  readonly words: GuestWords
  readonly chosen: GuestLanguage
  readonly onChoose: (language: GuestLanguage) => void
  readonly onBack: () => void
}

/** Other languages by their own names, and the way back: two keys at two places, so that no single touch shows the desk. */
export function GuestFoot({ words, chosen, onChoose, onBack }: GuestFootProps) {
  const { asking, ask, stay, doneKey, stayKey } = useAsking()
  // In every language the keys lie as they do in French: a finger finds them where they were.
  if (!asking)
    return (
      <footer className={s.foot} dir="ltr">
        <Languages {...{ words, chosen, onChoose }} />
        <GuestKey ref={doneKey} icon={Lock} word={words.done} french={guestDesk.done} onPress={ask} />
      </footer>
    )
  return (
    <footer className={s.foot} dir="ltr">
      <GuestKey filled word={words.backYes} french={guestDesk.back} onPress={onBack} />
      <p className={s.question} dir="auto">{words.back}</p>
      <Key tall ref={stayKey} onPress={stay}>{words.backNo}</Key>
    </footer>
  )
}

// The focus follows the keys that take each other's place; Escape stays.
const useAsking = () => {
  const [asking, setAsking] = useState(false)
  const doneKey = useRef<HTMLButtonElement>(null)
  const stayKey = useRef<HTMLButtonElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) (asking ? stayKey : doneKey).current?.focus()
  }, [asking])
  const turn = (to: boolean) => () => {
    moved.current = true
    setAsking(to)
  }
  useEscape(asking, () => setAsking(false))
  return { asking, ask: turn(true), stay: turn(false), doneKey, stayKey }
}

const useEscape = (on: boolean, leave: () => void): void => {
  useEffect(() => {
    if (!on) return
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

function Languages({ words, chosen, onChoose }: Omit<GuestFootProps, 'onBack'>) {
  return (
    <fieldset className={s.languages} aria-label={words.languages}>
      {guestLanguages.map((language) => (
        <button key={language} type="button" className={s.language} lang={language} dir={languageFaces[language].dir} aria-pressed={language === chosen} onClick={() => onChoose(language)}>
          <span>{languageFaces[language].name}</span>{' '}
          {language !== 'fr' && <span className={s.french} lang="fr" dir="ltr">{languageFaces[language].french}</span>}
        </button>
      ))}
    </fieldset>
  )
}
