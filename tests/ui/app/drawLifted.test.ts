import { fireEvent, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawLifted } from '#ui/app/drawLifted.ts'
import { watchFinger } from '#ui/parts/finger.ts'

let forget = (): void => undefined
beforeEach(() => { forget = watchFinger(window) })
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

const page = () => {
  const { result } = renderHook(() => useState('Bonjour'))
  const [, speak] = result.current
  return { come: (words: string) => drawLifted(() => speak(words)), read: () => result.current[0] }
}

test('what comes by itself is drawn before a finger can come down', () => {
  const { come, read } = page()
  come('Hello')
  expect(read()).toBe('Hello')
})

test('under a finger it waits, and is drawn as that is lifted', () => {
  const { come, read } = page()
  fireEvent.pointerDown(window)
  come('Hello')
  expect(read()).toBe('Bonjour')
  fireEvent.click(window)
  expect(read()).toBe('Hello')
})
