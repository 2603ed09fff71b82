import type { HeldAct } from '#domain/exchange/standing.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/exchange/Exchange.module.css'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { factSentence } from '#ui/texts/acts.ts'
import { exchange as words } from '#ui/texts/exchange.ts'

/** Acts that the endpoint keeps apart, why, and what to do. */
export function HeldList({ held }: { readonly held: readonly HeldAct[] }) {
  const register = useRegister()
  return (
    <section className={s.section}>
      <SectionTitle level={3} count={held.length}>{words.held.title}</SectionTitle>
      <p className={s.muted}>{words.heldText}</p>
      <ul className={s.list}>
        {held.map(({ id, reason }) => {
          const fact = register.facts.get(id)
          return (
            <li key={id} className={s.item}>
              <span className={s.strong}>{fact === undefined ? words.held.unknown : factSentence(register, fact)}</span>
              <span>{words.held.why(reason)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
