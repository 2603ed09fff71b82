import RefreshCw from 'lucide-react/icons/refresh-cw'
import { useEffect, useState } from 'react'
import { loadEverything } from '#kernel/lateCode.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { isSomethingTyped, useAnyHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useUpdate } from '#ui/app/updates.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { update } from '#ui/texts/failure.ts'

/** The next version, offered below the room, where nothing moves that a finger may be on; a tap applies it. */
export function UpdateOffer() {
  const { ready, apply } = useUpdate()
  const halfFilled = useAnyHalfFilled()
  const [asking, setAsking] = useState(false)
  // Another tab may apply it: what this one has not loaded yet would be gone.
  useEffect(() => {
    if (ready) void loadEverything()
  }, [ready])
  if (!ready) return null
  const press = () => (halfFilled || isSomethingTyped() ? setAsking(true) : apply())
  return (
    <div className={s.offer}>
      <Alert tone="info" icon={RefreshCw} action={<Key onPress={press}>{update.apply}</Key>}>
        {update.ready}
      </Alert>
      <ConfirmDialog
        open={asking}
        title={update.ask.title}
        verb={update.ask.apply}
        keep={update.ask.keep}
        onConfirm={apply}
        onClose={() => setAsking(false)}
      >
        <p>{update.ask.text}</p>
      </ConfirmDialog>
    </div>
  )
}
