import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { FiguresRoom } from '#ui/figures/FiguresRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import type { MemoryRegister } from '../memoryRegister.ts'

/** Enters the room Bilan. */
export const enter = (memory: MemoryRegister, path = '/bilan') => {
  forgetTaps()
  const place = memoryLocation({ path: '/bilan', searchPath: path.split('?')[1] ?? '', record: true })
  render(
    <InHouse memory={memory} place={place}>
      <FiguresRoom />
      <DeskBar />
    </InHouse>,
  )
  return { user: userEvent.setup({ delay: null }), place }
}

/** Every figure on screen, under its code; a code that stands twice with two values is an error of the room. */
export const figuresShown = (): ReadonlyMap<string, number> => {
  const shown = new Map<string, number>()
  for (const element of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    const { figure = '', value = '' } = element.dataset
    if (shown.has(figure)) throw new Error(`${figure} stands twice`)
    shown.set(figure, Number(value))
  }
  return shown
}
