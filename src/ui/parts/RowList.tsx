import type { ReactNode } from 'react'
import s from '#ui/parts/RowList.module.css'
import { useHeldStill } from '#ui/parts/useHeldStill.ts'

export type ListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly render: (item: T, place: number) => ReactNode
  readonly empty?: ReactNode
}

/** A short list, whole in the page; its rows stay where they are while a finger is down. */
export function RowList<T>({ label, items, keyOf, render, empty }: ListProps<T>) {
  const { shown, hold } = useHeldStill(items)
  if (shown.length === 0) return empty
  return (
    <ul className={s.list} aria-label={label} onPointerDown={hold}>
      {shown.map((item, place) => (
        <li key={keyOf(item)}>{render(item, place)}</li>
      ))}
    </ul>
  )
}
