// The room Accueil over a register in memory: what a tap costs on screen, the disk apart.
import { createRoot } from 'react-dom/client'
import { createRecord } from '../../../src/desk/record.ts'
import { momentAt } from '../../../src/domain/time.ts'
import { HouseContext } from '../../../src/ui/app/house.ts'
import { Shell } from '../../../src/ui/app/Shell.tsx'
import { Announcer } from '../../../src/ui/parts/Announcer.tsx'
import '../../../src/ui/theme/theme.css'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import { shelterFacts } from './shelter.ts'
import type { Size } from './shelter.ts'

const open = async (size: Omit<Size, 'today'>): Promise<void> => {
  const { day, at } = momentAt(Date.now())
  const memory = await openMemoryRegister({ day, at, demo: true })
  const facts = shelterFacts({ ...size, today: day })
  await memory.opened.imports.append(facts, { onProgress: () => undefined, signal: { aborted: false } })
  const { opened } = memory
  const root = document.getElementById('root')
  if (root === null) throw new Error('accueil.html has no #root')
  createRoot(root).render(
    <HouseContext value={{ opened, record: createRecord(opened.journal) }}>
      <Shell />
      <Announcer />
    </HouseContext>,
  )
}

Object.assign(globalThis, { bench: { open } })
