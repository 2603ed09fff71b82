import CloudOff from 'lucide-react/icons/cloud-off'
import { useEffect } from 'react'
import { askAgain, onOccasion } from '#ui/app/asking.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { announce } from '#ui/parts/announce.ts'
import { parts } from '#ui/texts/parts.ts'

/** In the place of a part that nobody asked for: nothing, until it comes. */
export function NotComeUnasked() {
  useEffect(() => onOccasion(askAgain), [])
  return null
}

/** In the place of a part that somebody asked for: says so. A dialog that stands ready was not asked for yet. */
export function NotCome(props: object) {
  return 'open' in props && props.open === false ? <NotComeUnasked /> : <Told />
}

function Told() {
  useEffect(() => onOccasion(askAgain), [])
  useEffect(() => announce(parts.notCome.sentence), [])
  return (
    <EmptyState icon={CloudOff} action={<Key onPress={askAgain}>{parts.notCome.again}</Key>}>
      {parts.notCome.sentence}
    </EmptyState>
  )
}
