import KeyRound from 'lucide-react/icons/key-round'
import Pencil from 'lucide-react/icons/pencil'
import UserMinus from 'lucide-react/icons/user-minus'
import type { Agent } from '#domain/agents/agents.ts'
import { useStanding } from '#ui/app/standing.ts'
import type { AgentAsk } from '#ui/settings/AgentLayer.tsx'
import s from '#ui/settings/Agents.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { Menu } from '#ui/parts/Menu.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { agents as words, roleWords } from '#ui/texts/agents.ts'
import { monogramOf } from '#ui/texts/door.ts'

type AgentRowProps = { readonly agent: Agent; readonly onAsk: (what: AgentAsk) => void }

/** An agent: their initials, name and role, whether they have six digits, and what can be changed. */
export function AgentRow({ agent: { agent, name, role, hasPin }, onAsk }: AgentRowProps) {
  const mine = useStanding() === agent
  const items = [
    { word: words.menu.describe, icon: Pencil, onChoose: () => onAsk('describe') },
    { word: words.menu.code, icon: KeyRound, onChoose: () => onAsk('code') },
    { word: words.menu.retire, icon: UserMinus, tone: 'danger' as const, onChoose: () => onAsk('retire') },
  ]
  return (
    <Row
      name={[{ text: name === '' ? words.nameless : name, strong: true }]}
      fact={words.fact(roleWords[role], hasPin)}
      lead={<span className={s.letters} aria-hidden="true">{monogramOf(name)}</span>}
      chip={mine ? <Chip tone="info">{words.you}</Chip> : undefined}
      end={<Menu word={words.change} label={words.changeName(name)} items={items} />}
    />
  )
}
