import s from '#ui/mail/Sort.module.css'
import { mail } from '#ui/texts/mail.ts'

/** What was typed on while a question stood: the line has it once that is answered. */
export function SortAhead({ typed }: { readonly typed: string }) {
  return <p className={s.ahead} aria-live="polite">{typed !== '' && mail.question.ahead(typed)}</p>
}
