import { useLocation } from 'wouter'
import { figuresIn } from '#domain/figures/figures.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import s from '#ui/figures/acts/Acts.module.css'
import { writeActs } from '#ui/figures/acts/address.ts'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { behindWords as words } from '#ui/texts/behind.ts'
import { amount } from '#ui/texts/figures.ts'

type MeanPartsProps = { readonly code: string; /** As its title tells it. */ readonly told: string | undefined; readonly search: string; readonly register: Register; readonly period: Period }

/** A mean has no acts of its own: the two figures that make it, each with its acts; where they make another mean than a document told, it is said. */
export function MeanParts({ code, told, search, register, period }: MeanPartsProps) {
  const [, navigate] = useLocation()
  const parts = partsOfMean[code]
  if (parts === undefined) return null
  const settings = settingsOf(register)
  const figures = figuresIn(register, period, settings.calendar)
  const now = amount(figures.get(code) ?? 0)
  return (
    <>
      {told !== undefined && now !== told && <Alert tone="warn">{words.meanMoved(told, now)}</Alert>}
      <nav className={s.parts} aria-label={words.parts}>
        {parts.map((part) => (
          <KeyLink key={part} href={writeActs(search, { period, code: part })} onNavigate={navigate}>
            {words.title(labelOf(part, settings), amount(figures.get(part) ?? 0))}
          </KeyLink>
        ))}
      </nav>
    </>
  )
}
