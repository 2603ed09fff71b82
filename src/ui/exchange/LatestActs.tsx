import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { compare } from '#kernel/compare.ts'
import { useRegister } from '#ui/app/house.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/exchange/Exchange.module.css'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { factSentence, neutralSentence } from '#ui/texts/acts.ts'
import { exchange as words } from '#ui/texts/exchange.ts'

const shown = 8

const lastFirst = (a: Fact, b: Fact): number => compare(b.hlc, a.hlc)

/** What waits on this tablet. What is oldest leaves first: those that wait are the last that were noted here. */
export function LatestActs({ standing: { dev, pending } }: { readonly standing: ExchangeStanding }) {
  const register = useRegister()
  const tell = useRight('grounds') ? factSentence : neutralSentence
  const waiting = [...register.facts.values()].filter((fact) => fact.dev === dev).sort(lastFirst).slice(0, pending)
  const mine = waiting.filter(({ kind }) => kind !== 'accessNoted').slice(0, shown)
  return (
    <section className={s.section}>
      <SectionTitle level={3}>{words.waiting(pending)}</SectionTitle>
      {pending > shown && mine.length > 0 && <p className={s.muted}>{words.latest}</p>}
      <ul className={s.list}>
        {mine.map((fact) => <li key={fact.id} className={s.item}>{tell(register, fact)}</li>)}
      </ul>
    </section>
  )
}
