import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import s from '#ui/app/Veil.module.css'
import { useHouse } from '#ui/app/house.ts'
import { hasPin } from '#ui/app/stage.ts'
import { Compass } from '#ui/parts/Compass.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { lock } from '#ui/texts/lock.ts'

type VeilProps = {
  /** Seconds before the lock; absent while it is far. */
  readonly left: number | undefined
  readonly onLift: () => void
}

const { veil } = lock

/** Covers every name: the top layer, so that nothing below answers or can be read. The touch that lifts it does nothing else. */
export function Veil({ left, onLift }: VeilProps) {
  const layer = useRef<HTMLDialogElement>(null)
  const title = useId()
  const advised = useAdvice()
  useCover(layer)
  useLift(layer, onLift)
  return (
    <dialog ref={layer} className={s.veil} aria-labelledby={title}>
      <span className={s.compass}>
        <Compass ink="onPetrol" />
      </span>
      <h2 id={title} className={s.title}>{veil.title}</h2>
      <p>{veil.lift}</p>
      {advised && <p>{veil.choosePin}</p>}
      <Notice left={left} />
    </dialog>
  )
}

// Its place is kept, and its voice is there before it speaks. The seconds that pass are for the eye alone.
function Notice({ left }: { readonly left: number | undefined }) {
  return (
    <div className={s.notice}>
      <output className="visuallyHidden">{left === undefined ? '' : veil.soonSaid}</output>
      {left !== undefined && (
        <>
          <p className={s.soon} aria-hidden="true">{veil.soon(left)}</p>
          <Key>{veil.stay}</Key>
        </>
      )}
    </div>
  )
}

function useCover(layer: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const veiled = layer.current
    veiled?.showModal()
    // Closed before it leaves, so that the focus goes back to where it was.
    return () => veiled?.close()
  }, [layer])
}

const afterTap = 400

// Lifted at the end of a tap, never at its beginning: the rest of it would fall on what lies beneath.
function useLift(layer: RefObject<HTMLDialogElement | null>, onLift: () => void): void {
  useEffect(() => {
    const veiled = layer.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const lift = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
      onLift()
    }
    const soon = (): void => { timer = setTimeout(onLift, afterTap) }
    veiled?.addEventListener('click', lift)
    veiled?.addEventListener('cancel', lift)
    veiled?.addEventListener('pointerup', soon)
    window.addEventListener('keydown', lift, true)
    return () => {
      clearTimeout(timer)
      veiled?.removeEventListener('click', lift)
      veiled?.removeEventListener('cancel', lift)
      veiled?.removeEventListener('pointerup', soon)
      window.removeEventListener('keydown', lift, true)
    }
  }, [layer, onLift])
}

let advisedOn: ServiceDay | undefined

// Once a day, where the screen can only be veiled.
const useAdvice = (): boolean => {
  const { opened } = useHouse()
  const [advised] = useState(() => !hasPin(opened) && advisedOn !== momentAt(opened.journal.clock()).day)
  useEffect(() => {
    if (advised) advisedOn = momentAt(opened.journal.clock()).day
  }, [advised, opened])
  return advised
}
