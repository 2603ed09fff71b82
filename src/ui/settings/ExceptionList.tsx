import DoorClosed from 'lucide-react/icons/door-closed'
import DoorOpen from 'lucide-react/icons/door-open'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { daysOf } from '#domain/time.ts'
import { exceptionsOf, withDays } from '#ui/settings/exceptions.ts'
import type { Exception } from '#ui/settings/exceptions.ts'
import s from '#ui/settings/Settings.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { settings, spanOfDays } from '#ui/texts/settings.ts'

type ExceptionListProps = { readonly calendar: OpeningCalendar; readonly onChange: (part: Partial<OpeningCalendar>) => void }

const words = settings.days

/** The dates that are not like the others, each span on one line. */
export function ExceptionList({ calendar, onChange }: ExceptionListProps) {
  const remove = (span: Exception) => onChange(withDays(calendar, undefined, daysOf(span)))
  return (
    <RowList
      label={words.exceptions}
      items={exceptionsOf(calendar)}
      keyOf={({ from, kind }) => from + kind}
      empty={<p className={s.muted}>{words.none}</p>}
      render={(span) => <ExceptionRow span={span} onRemove={() => remove(span)} />}
    />
  )
}

function ExceptionRow({ span, onRemove }: { readonly span: Exception; readonly onRemove: () => void }) {
  const days = spanOfDays(span)
  return (
    <Row
      small
      name={[{ text: days }]}
      chip={span.kind === 'openOn' ? <Chip tone="ok" icon={DoorOpen}>{words.open}</Chip> : <Chip icon={DoorClosed}>{words.closed}</Chip>}
      end={
        <Key variant="quiet" name={words.removeNamed(days)} onPress={onRemove}>
          {words.remove}
        </Key>
      }
    />
  )
}
