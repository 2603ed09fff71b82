import Hourglass from 'lucide-react/icons/hourglass'
import { useContext, useEffect } from 'react'
import { ClosingContext } from '#ui/app/ClosingContext.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { lock } from '#ui/texts/lock.ts'

/** Closing time comes: said below the room, where nothing moves that a finger may be on. */
export function ClosingNotice() {
  const minutes = useContext(ClosingContext)
  const sentence = minutes === undefined ? '' : lock.closing(minutes)
  useEffect(() => {
    if (sentence !== '') announce(sentence)
  }, [sentence])
  if (sentence === '') return null
  return (
    <div className={s.offer}>
      <Alert tone="warn" icon={Hourglass}>{sentence}</Alert>
    </div>
  )
}
