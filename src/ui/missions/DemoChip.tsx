import FlaskConical from 'lucide-react/icons/flask-conical'
import { Suspense, useState } from 'react'
import type { Register } from '#domain/register/register.ts'
import { useAnswerLater } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { missionCodes } from '#ui/missions/missions.ts'
import { useMissions } from '#ui/missions/useMissions.ts'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { missions as words } from '#ui/texts/missions.ts'

const MissionsDialog = later(async () => (await import('#ui/missions/MissionsDialog.tsx')).MissionsDialog)
const factsIn = ({ facts }: Register): number => facts.size

/** In the place of the sync chip, since nothing leaves the demonstration: how many of its missions are done. */
export function DemoChip() {
  const pending = useAnswerLater(factsIn, undefined)
  const done = useMissions()
  const [open, setOpen] = useState(false)
  return (
    <>
      <SyncChip tone="warn" icon={FlaskConical} pending={pending} onPress={() => setOpen(true)}>
        {words.chip(done.length, missionCodes.length)}
      </SyncChip>
      {open && <Suspense><MissionsDialog done={done} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
