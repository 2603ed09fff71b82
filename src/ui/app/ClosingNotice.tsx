import Hourglass from 'lucide-react/icons/hourglass'
import { createContext, useContext, useEffect } from 'react'
import s from '#ui/app/UpdateOffer.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { lock } from '#ui/texts/lock.ts'

/** Minutes before the desk closes by itself; nothing while that is far. */
export const ClosingContext = createContext<1 | 5 | undefined>(undefined)

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
