import KeyRound from 'lucide-react/icons/key-round'
import Pencil from 'lucide-react/icons/pencil'
import UserMinus from 'lucide-react/icons/user-minus'
import type { Agent } from '#domain/agents/agents.ts'
import { useStanding } from '#ui/app/standing.ts'
import type { AgentAsk } from '#ui/settings/AgentLayer.tsx'
import s from '#ui/settings/Agents.module.css'
import { Menu } from '#ui/parts/Menu.tsx'
import { agents as words, roleWords } from '#ui/texts/agents.ts'
import { monogramOf } from '#ui/texts/door.ts'

type AgentRowProps = {
  readonly agent: Agent
  /** As the lock shows them; nothing while they have no six digits. */
  readonly letters: string | undefined
  readonly onAsk: (what: AgentAsk) => void
}

/** An agent: their initials, name and role, whether they have six digits, and what can be changed. */
export function AgentRow({ agent: { agent, name, role, hasPin }, letters, onAsk }: AgentRowProps) {
  const mine = useStanding() === agent
  const items = [
    { word: words.menu.describe, icon: Pencil, onChoose: () => onAsk('describe') },
    { word: words.menu.code, icon: KeyRound, onChoose: () => onAsk('code') },
    { word: words.menu.retire, icon: UserMinus, tone: 'danger' as const, onChoose: () => onAsk('retire') },
  ]
  return (
    <div className={s.agent}>
      <span className={s.letters} aria-hidden="true">{letters ?? monogramOf(name)}</span>
      <span className={s.words}>
        <span className={s.name}>{name === '' ? words.nameless : name}</span>
        <span className={s.fact}>{words.fact(roleWords[role], { mine, hasPin })}</span>
      </span>
      <Menu word={words.change} label={words.changeName(name)} items={items} />
    </div>
  )
}
