import Users from 'lucide-react/icons/users'
import type { ServiceDay } from '#domain/time.ts'
import { CandidateRow } from '#ui/washroom/CandidateRow.tsx'
import { candidatesId } from '#ui/washroom/candidateId.ts'
import s from '#ui/washroom/Washroom.module.css'
import type { Serving } from '#ui/washroom/useServing.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { washroom } from '#ui/texts/washroom.ts'

/** Whom to serve: present, or found by name. Each row has its two keys. */
export function Candidates({ serving, day }: { readonly serving: Serving; readonly day: ServiceDay }) {
  const { text, candidates, chosen, rounds, setRounds } = serving
  const typed = text.trim() !== ''
  const title = typed ? washroom.found : washroom.present
  return (
    <div className={s.candidates} id={candidatesId}>
      <SectionTitle count={candidates.length === 0 ? undefined : candidates.length}>{title}</SectionTitle>
      <WindowedList
        label={title}
        items={candidates}
        keyOf={({ person }) => person}
        empty={<EmptyState icon={Users}>{typed ? washroom.nobody : washroom.presentEmpty}</EmptyState>}
        render={(candidate, place) => <CandidateRow candidate={candidate} day={day} chosen={typed && place === chosen} serving={serving} />}
      />
      {candidates.length > 0 && (
        <div className={s.rounds}><Stepper label={washroom.rounds} value={rounds} min={1} max={20} onChange={setRounds} /></div>
      )}
    </div>
  )
}
