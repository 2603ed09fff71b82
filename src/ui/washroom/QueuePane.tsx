import Users from 'lucide-react/icons/users'
import { useRef } from 'react'
import type { Decide } from '#desk/ports.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { QueueRow } from '#ui/washroom/QueueRow.tsx'
import type { QueueRowProps } from '#ui/washroom/WaitMenu.tsx'
import s from '#ui/washroom/Washroom.module.css'
import { useJoin } from '#ui/app/useJoin.ts'
import type { QueueNow, RoomNow } from '#ui/washroom/usePlaces.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { queue as words } from '#ui/texts/queue.ts'

/** Who waits, queue by queue: those called first, then in their order. */
export function QueuePane({ room }: { readonly room: RoomNow }) {
  return (
    <div className={s.queues}>
      {room.queues.map((one) => <OneQueue key={one.prestation} now={one} room={room} />)}
    </div>
  )
}

function OneQueue({ now: { prestation, queue: { called, due, later, absent } }, room }: { readonly now: QueueNow; readonly room: RoomNow }) {
  const title = words.title(useRegister(), prestation)
  const join = useJoin()
  const act = useAct()
  const box = useRef<HTMLElement>(null)
  const write = async (decide: Decide) => {
    await act(decide)
    // The row that had the focus is gone: its queue keeps it.
    if (document.activeElement === document.body) box.current?.focus()
  }
  const nameless = <Key variant="quiet" name={words.namelessFor(title)} onPress={() => void join({ prestation })}>{words.nameless}</Key>
  const free = room.places.filter(({ is, place }) => is === 'free' && place.prestation === prestation).map(({ place }) => place)
  return (
    <section ref={box} tabIndex={-1} aria-label={title} className={s.list}>
      <SectionTitle count={called.length + due.length} aside={nameless}>{title}</SectionTitle>
      <RowList
        label={title}
        items={[...called, ...due]}
        keyOf={({ id }) => id}
        empty={later.length + absent.length > 0 ? null : <EmptyState icon={Users}>{words.empty}</EmptyState>}
        render={(wait) => <QueueRow wait={wait} free={free} write={(decide) => void write(decide)} />}
      />
      <Apart title={words.later} of={title} waits={later} free={free} write={(decide) => void write(decide)} />
      <Apart title={words.absents} of={title} waits={absent} free={[]} write={(decide) => void write(decide)} />
    </section>
  )
}

type ApartProps = Omit<QueueRowProps, 'wait'> & { readonly title: string; readonly of: string; readonly waits: QueueNow['queue']['later'] }

/** Those of a queue who cannot be called now. */
function Apart({ title, of, waits, ...row }: ApartProps) {
  if (waits.length === 0) return null
  return (
    <>
      <SectionTitle level={3} count={waits.length}>{title}</SectionTitle>
      <RowList label={`${of} : ${title}`} items={waits} keyOf={({ id }) => id} render={(wait) => <QueueRow wait={wait} {...row} />} />
    </>
  )
}
