import type { ServiceDay } from '#domain/time.ts'
import { Candidates } from '#ui/washroom/Candidates.tsx'
import { QueuePane } from '#ui/washroom/QueuePane.tsx'
import type { RoomNow } from '#ui/washroom/usePlaces.ts'
import type { Serving } from '#ui/washroom/useServing.ts'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { queue } from '#ui/texts/queue.ts'

export type WashTab = 'queue' | 'present'

type WaitingProps = { readonly serving: Serving; readonly room: RoomNow; readonly day: ServiceDay; readonly tab: WashTab; readonly onShow: (tab: WashTab) => void }

const { tabs } = queue

/** Who waits, or who is present; whoever was looked for, while something is typed. */
export function Waiting({ serving, room, day, tab, onShow }: WaitingProps) {
  if (serving.text.trim() !== '') return <Candidates serving={serving} day={day} queues={room.queues} />
  return (
    <>
      <Tabs
        label={tabs.label}
        current={tab}
        onChoose={(id) => onShow(id === 'present' ? 'present' : 'queue')}
        tabs={[{ id: 'queue', word: tabs.queue, count: room.waiting }, { id: 'present', word: tabs.present, count: serving.candidates.length }]}
      />
      {tab === 'queue' ? <QueuePane room={room} /> : <Candidates serving={serving} day={day} queues={room.queues} />}
    </>
  )
}
