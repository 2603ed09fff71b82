import Lock from 'lucide-react/icons/lock'
import { managersClosings, standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/closings/Closings.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { closings } from '#ui/texts/closings.ts'

const { history: words } = closings

/** Every closing of a period, the latest in order first: all stay readable. */
export function History({ period, onOpen }: { readonly period: Period; readonly onOpen: (closing: Closing) => void }) {
  const register = useRegister()
  const all = managersClosings(register, period).toReversed()
  const stands = standingClosing(register, period)
  if (all.length === 0) return null
  const chip = (closing: Closing) => {
    if (closing === stands) return <Chip tone="ok" icon={Lock}>{words.stands}</Chip>
    return <Chip>{closing.struckBy === undefined ? words.former : words.withdrawn}</Chip>
  }
  const row = (closing: Closing) => (
    <Row
      small name={[{ text: words.row(closing) }]} fact={`${words.by(closing)} · ${words.order(closing)}`} chip={chip(closing)}
      openName={words.open(closing)} onOpen={() => onOpen(closing)}
    />
  )
  return (
    <section className={s.section} aria-label={words.title}>
      <SectionTitle level={3} count={all.length}>{words.title}</SectionTitle>
      <RowList label={words.title} items={all} keyOf={({ fact }) => fact.id} render={row} />
    </section>
  )
}
