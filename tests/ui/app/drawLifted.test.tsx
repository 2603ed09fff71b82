import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawLifted } from '#ui/app/drawLifted.ts'
import { watchFinger } from '#ui/parts/finger.ts'

let come: (words: string) => void
let forget = (): void => undefined
beforeEach(() => {
  forget = watchFinger(window)
  render(<Words />)
})
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

function Words() {
  const [words, speak] = useState('Bonjour')
  come = (others) => drawLifted(() => speak(others))
  return <p>{words}</p>
}

const read = () => screen.getByRole('paragraph').textContent

test('what comes by itself is drawn before a finger can come down', () => {
  come('Hello')
  expect(read()).toBe('Hello')
})

test('under a finger it waits, and is drawn as that is lifted', () => {
  fireEvent.pointerDown(window)
  come('Hello')
  expect(read()).toBe('Bonjour')
  fireEvent.click(window)
  expect(read()).toBe('Hello')
})
