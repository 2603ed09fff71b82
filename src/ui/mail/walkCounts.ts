import type { KeyboardEvent } from 'react'

const fields = (list: HTMLElement): readonly HTMLInputElement[] =>
  [...list.querySelectorAll<HTMLElement>('[aria-posinset]')]
    .toSorted((a, b) => Number(a.getAttribute('aria-posinset')) - Number(b.getAttribute('aria-posinset')))
    .flatMap((slot) => [...slot.querySelectorAll<HTMLInputElement>('input[data-stood]')])

const steps: Readonly<Record<string, number>> = { ArrowDown: 3, ArrowUp: -3 }

/** Enter goes to the next pile that the register knows of, arrows to the same kind of the next person: a stocktake is typed without lifting the hand. */
export const walkCounts = (stroke: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget, key } = stroke
  if (!(target instanceof HTMLInputElement) || (key !== 'Enter' && steps[key] === undefined)) return
  stroke.preventDefault()
  const all = fields(currentTarget)
  const here = all.indexOf(target)
  const step = steps[key]
  const next = step === undefined ? all.slice(here + 1).find(({ dataset }) => dataset['stood'] !== '0') : all[here + step]
  next?.focus()
}
