// Réglages and the import on a register in memory, with the bar that takes back.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import type { OpenRegister } from '#desk/ports.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { DoorContext } from '#ui/app/door.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { openHouse } from '#ui/app/openHouse.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import type { MemoryRegister } from '../memoryRegister.ts'

export type Left = 'close' | 'resetDemo' | 'quitDemo'

type Over = Partial<OpenRegister> | ((opened: OpenRegister) => Partial<OpenRegister>)

type How = { readonly demo?: boolean; readonly over?: Over; readonly prepare?: (memory: MemoryRegister) => Promise<unknown> }

/** Enters a room, once the scene is prepared; `over` replaces what the tablet does, `left` tells by which door one leaves. */
export const enter = async (Room: ComponentType, { demo = false, over = {}, prepare }: How = {}) => {
  forgetTaps()
  forgetNames()
  const memory = await openMemoryRegister({ demo })
  await prepare?.(memory)
  const opened = { ...memory.opened, ...(typeof over === 'function' ? over(memory.opened) : over) }
  const house = { ...memory, ...openHouse(opened) }
  const left: Left[] = []
  const go = (way: Left) => () => void left.push(way)
  render(
    <InHouse memory={house}>
      <DoorContext value={{ close: go('close'), resetDemo: go('resetDemo'), quitDemo: go('quitDemo'), lock: () => undefined }}>
        <Room />
        <DeskBar />
      </DoorContext>
    </InHouse>,
  )
  return { memory, opened, left, user: userEvent.setup() }
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name })

/** Puts a text in a field at once. */
export const fill = async (label: string, text: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label, { exact: true }), { target: { value: text } })
}

/** Files as a desk keeps them. */
export const csv = (name: string, ...lines: readonly string[]): File => new File([`\ufeff${lines.join('\r\n')}\r\n`], name, { type: 'text/csv' })

/** What leaves the tablet, from now on. */
export const watchFiles = (): readonly File[] => {
  const saved: File[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof File) saved.push(file)
    return 'blob:boussole'
  }
  return saved
}
