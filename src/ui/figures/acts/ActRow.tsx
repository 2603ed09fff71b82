import { useLocation } from 'wouter'
import type { PersonId } from '#domain/ids.ts'
import { timeOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { dayLogHref } from '#ui/desk/dayLogHref.ts'
import s from '#ui/figures/acts/Acts.module.css'
import type { Item, Shown } from '#ui/figures/acts/items.ts'
import type { Naming } from '#ui/figures/acts/useNaming.ts'
import { Key } from '#ui/parts/Key.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { behindWords as words } from '#ui/texts/behind.ts'
import { compactDay, hour } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'

export type Told = { readonly fact: string; readonly warn?: string | undefined; readonly name?: string | undefined }

type ActRowProps<T extends Shown> = {
  readonly item: Item<T>
  readonly by: 'day' | 'person'
  readonly today: ServiceDay
  /** Some of the list has an hour: a row without one keeps its place. */
  readonly timed: boolean
  /** Words lie below each other. */
  readonly narrow: boolean
  readonly naming: Naming
  readonly tell: (line: T) => Told
}

/** A head, or one act: its row opens the file of whom it is about, its key the journal of its day. */
export function ActRow<T extends Shown>(props: ActRowProps<T>) {
  const { item: { head, line, n }, by, naming } = props
  if (head !== undefined) return <h3 className={s.head}><span>{by === 'day' ? words.dayHead(head.day) : plain(naming, head.person)}</span><span className={s.count}>{amount(n)}</span></h3>
  return line === undefined ? null : <Act {...props} line={line} />
}

const plain = (naming: Naming, person: PersonId | undefined): string => naming.nameOf(person).map(({ text }) => text).join('')

const useOpenFile = () => {
  const [, navigate] = useLocation()
  return (person: PersonId) => {
    choose(person)
    navigate('/domiciliation')
  }
}

const leadOf = ({ day, at }: Pick<Shown, 'day' | 'at'>, by: 'day' | 'person', today: ServiceDay): string => {
  const time = timeOfDay(at)
  if (by === 'person') return compactDay(day, today)
  return time === undefined ? '' : hour(time)
}

function Act<T extends Shown>({ line, by, today, timed, narrow, naming, tell }: ActRowProps<T> & { readonly line: T }) {
  const open = useOpenFile()
  const { day, at, person } = line
  const { fact, warn, name } = tell(line)
  const lead = leadOf({ day, at }, by, today)
  return (
    <Row
      name={name === undefined ? naming.nameOf(person) : [{ text: name }]}
      {...(narrow ? { second: fact } : { fact })}
      warn={warn}
      lead={timed || lead !== '' ? <LeadHour>{lead}</LeadHour> : undefined}
      endWidth={84}
      end={<ToJournal day={day} />}
      {...(person !== undefined && naming.hasFile(person) && { onOpen: () => open(person), openName: words.fileOf(plain(naming, person)) })}
    />
  )
}

function ToJournal({ day }: { readonly day: ServiceDay }) {
  const [, navigate] = useLocation()
  return <Key variant="quiet" name={words.journalOf(day)} onPress={() => navigate(dayLogHref(day))}>{words.journal}</Key>
}
