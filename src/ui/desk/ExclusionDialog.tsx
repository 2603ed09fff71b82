import { useEffect } from 'react'
import { exclusionOn, proposalsOn } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { ExclusionForm } from '#ui/desk/ExclusionForm.tsx'
import { ExclusionStanding } from '#ui/desk/ExclusionStanding.tsx'

/** The exclusion that runs, or the form of one for whoever keeps files: lifted meanwhile, it closes for others, who may not read a proposal. */
export function ExclusionDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const exclusion = exclusionOn(register, person, day)
  const isNotTheirs = !useRight('files') && exclusion === undefined
  useEffect(() => {
    if (isNotTheirs) onClose()
  }, [isNotTheirs, onClose])
  if (isNotTheirs) return null
  if (exclusion !== undefined) return <ExclusionStanding {...{ person, exclusion, onClose }} />
  const proposal = proposalsOn(register, person, day).at(-1)
  return <ExclusionForm key={proposal?.id} {...{ person, proposal, onClose }} />
}
