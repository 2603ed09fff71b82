import type { Guest } from '#ui/app/guest.ts'
import { GuestHead } from '#ui/guest/GuestHead.tsx'
import s from '#ui/guest/GuestCards.module.css'
import { aloud } from '#ui/guest/tellGuest.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

type GuestCallProps = { readonly call: Extract<Guest, { what: 'call' }>; readonly language: GuestLanguage; readonly words: GuestWords }

/** A number of the queue as large as the screen lets it be, to be read from across the room; whose it is stands nowhere. */
export function GuestCall({ call: { number, place }, language, words }: GuestCallProps) {
  return (
    <>
      <GuestHead {...{ language, words }} title={words.called} text={aloud(words.called, [{ about: 'turn', label: number }])} />
      <div className={s.call}>
        <p className={s.number}>{number}</p>
        {place !== undefined && <p className={s.place} lang="fr" dir="ltr">{place}</p>}
      </div>
    </>
  )
}
