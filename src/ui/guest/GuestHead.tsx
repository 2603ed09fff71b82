import CircleStop from 'lucide-react/icons/circle-stop'
import Volume2 from 'lucide-react/icons/volume-2'
import { useEffect, useRef } from 'react'
import s from '#ui/guest/GuestScreen.module.css'
import { useVoice } from '#ui/guest/useVoice.ts'
import { Compass } from '#ui/parts/Compass.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { languageFaces } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'
import { guestDesk } from '#ui/texts/guestDesk.ts'

type Spoken = { readonly language: GuestLanguage; readonly words: GuestWords }
type GuestHeadProps = Spoken & {
  readonly title: string
  /** What the voice reads. */
  readonly text: string
  /** Says something of the guest's own. */
  readonly own?: boolean
}

/** Whom the screen speaks to, and a voice where the tablet has one of that language. */
export function GuestHead({ language, words, title, text, own }: GuestHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header className={s.head}>
      <div className={s.hello}>
        <h1 ref={heading} tabIndex={-1} className={s.title}>{title}</h1>
        {own === true && <p className={s.yours}>{words.yours}</p>}
        {!languageFaces[language].proofread && <Unproofed words={words} />}
      </div>
      <Listen {...{ language, words, text }} />
      <span className={s.compass}>
        <Compass ink="onPaper" />
      </span>
    </header>
  )
}

// In French too: whoever stands at the desk is to know what the guest reads.
function Unproofed({ words }: Pick<Spoken, 'words'>) {
  return (
    <p className={s.unproofed}>
      {words.unproofed} <span lang="fr" dir="ltr">({guestDesk.unproofed})</span>
    </p>
  )
}

function Listen({ language, words, text }: Spoken & Pick<GuestHeadProps, 'text'>) {
  const voice = useVoice(language)
  if (voice === undefined) return null
  return voice.speaking
    ? <Key tall icon={CircleStop} onPress={voice.hush}>{words.hush}</Key>
    : <Key tall icon={Volume2} onPress={() => voice.speak(text)}>{words.listen}</Key>
}
