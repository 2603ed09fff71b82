import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFingerDown, watchFinger, whenLifted } from '#ui/parts/finger.ts'

let forget = (): void => undefined
beforeEach(() => { forget = watchFinger(window) })
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

test('what waits for the finger comes when it is lifted, each once', () => {
  const shown: string[] = []
  const show = (): void => void shown.push('Présents')
  fireEvent.pointerDown(window)
  whenLifted(show)
  whenLifted(show)
  expect([isFingerDown(), shown]).toEqual([true, []])
  fireEvent.click(window)
  expect([isFingerDown(), shown]).toEqual([false, ['Présents']])
})

test('one that breaks is told, and those that waited with it come all the same', () => {
  const [shown, told]: [string[], unknown[]] = [[], []]
  const tell = (event: ErrorEvent): void => {
    event.preventDefault()
    told.push(event.error)
  }
  const broken = new RangeError('broken')
  window.addEventListener('error', tell)
  fireEvent.pointerDown(window)
  whenLifted(() => void shown.push('Présents'))
  whenLifted(() => { throw broken })
  whenLifted(() => void shown.push('Journal'))
  fireEvent.click(window)
  window.removeEventListener('error', tell)
  expect([isFingerDown(), shown, told]).toEqual([false, ['Présents', 'Journal'], [broken]])
})
