import { useLocation } from 'wouter'
import { figuresIn } from '#domain/figures/figures.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import s from '#ui/figures/acts/Acts.module.css'
import { writeActs } from '#ui/figures/acts/address.ts'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { behindWords as words } from '#ui/texts/behind.ts'
import { amount } from '#ui/texts/figures.ts'

type MeanPartsProps = { readonly code: string; readonly search: string; readonly register: Register; readonly period: Period }

/** A mean has no acts of its own: the two figures that make it, each with its acts. */
export function MeanParts({ code, search, register, period }: MeanPartsProps) {
  const [, navigate] = useLocation()
  const parts = partsOfMean[code]
  if (parts === undefined) return null
  const settings = settingsOf(register)
  const told = figuresIn(register, period, settings.calendar)
  return (
    <nav className={s.parts} aria-label={words.parts}>
      {parts.map((part) => (
        <KeyLink key={part} href={writeActs(search, { period, code: part })} onNavigate={navigate}>
          {words.title(labelOf(part, settings), amount(told.get(part) ?? 0))}
        </KeyLink>
      ))}
    </nav>
  )
}
