import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import type { Register } from '#domain/register/register.ts'
import { afterPaint } from '#ui/app/afterPaint.ts'
import { useAnswer, useAnswerLater } from '#ui/app/house.ts'
import { useLastError } from '#ui/app/useLastError.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const headsIn = (register: Register): number => [...register.facts.values()].filter(({ kind }) => kind === 'anonymousPassage').length

function Pressed() {
  return <button type="button">{useAnswer(headsIn, undefined)}</button>
}

function Aside({ label }: { readonly label: string }) {
  return <output aria-label={label}>{useAnswerLater(headsIn, undefined)}</output>
}

const openDesk = async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:10' })
  const drawn: string[] = []
  const noting = (id: string) => { drawn.push(id) }
  render(
    <InHouse memory={memory}>
      <Profiler id="pressed" onRender={noting}><Pressed /></Profiler>
      <Profiler id="asides" onRender={noting}><Aside label="Présents" /><Aside label="Journal" /></Profiler>
    </InHouse>,
  )
  drawn.length = 0
  const shown = (label: string) => screen.getByLabelText(label).textContent
  return { drawn, shown, comesIn: () => memory.record(recordAnonymousPassage({ n: 1 })) }
}

test('a tap draws what was pressed, and once that is painted all the rest in one go', async () => {
  const { comesIn, drawn, shown } = await openDesk()
  await comesIn()
  await waitFor(() => expect(screen.getByRole('button').textContent).toBe('1'))
  expect(drawn).toEqual(['pressed'])
  await waitFor(() => expect(shown('Journal')).toBe('1'))
  expect(drawn).toEqual(['pressed', 'asides'])
})

test('what follows a tap does not move under the finger that is down by then', async () => {
  const { comesIn, shown } = await openDesk()
  await comesIn()
  fireEvent.pointerDown(screen.getByRole('button'))
  // Asked last, it is called last: what waits for the finger has been kept waiting by then.
  await new Promise<void>((called) => { afterPaint(called) })
  expect(shown('Présents')).toBe('0')
  fireEvent.pointerCancel(window)
  await waitFor(() => expect(shown('Présents')).toBe('1'))
})

test('a part of the page that breaks is noted, and the others come all the same', async () => {
  const shown: string[] = []
  useLastError.setState({ error: undefined })
  afterPaint(() => { throw new RangeError('broken') })
  afterPaint(() => { shown.push('Journal') })
  await waitFor(() => expect([shown, useLastError.getState().error?.name]).toEqual([['Journal'], 'RangeError']))
})
