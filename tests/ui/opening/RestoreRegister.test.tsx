import { fireEvent, render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Safe } from '#desk/ports.ts'
import { RestoreRegister } from '#ui/opening/RestoreRegister.tsx'
import { ok } from '#kernel/result.ts'
import { button, fill } from '../app/way.tsx'
import { memoryPassphrase, memoryRecoveryCode } from '../memoryAgentDoor.ts'
import { openMemoryRegister } from '../memoryRegister.ts'

test.each([
  ['the printed code opens the desk straight: whoever has no six digits left comes in', memoryRecoveryCode, 'straight'],
  ['the phrase leaves the six digits to be asked for', memoryPassphrase, undefined],
])('a backup is read back, and %s', async (_sentence, secret, how) => {
  const { opened } = await openMemoryRegister()
  const safe: Pick<Safe, 'inspect' | 'restore'> = {
    inspect: async () => Promise.resolve(ok({ place: 'La Boussole', acts: { facts: 2, people: 0, groups: [] } })),
    restore: async () => Promise.resolve(ok(opened)),
  }
  const entered: unknown[] = []
  const { container } = render(<RestoreRegister safe={safe} onOpened={(...entry) => entered.push(entry)} onBack={() => undefined} />)
  const file = container.querySelector('input[type=file]')
  if (file === null) throw new Error('no field for the file')
  fireEvent.change(file, { target: { files: [new File(['x'], 'registre.boussole')] } })
  await fill('Phrase secrète ou code de secours', secret)
  const user = userEvent.setup()
  await user.click(await button('Lire la sauvegarde'))
  await user.click(await button('Restaurer'))
  await waitFor(() => expect(entered).toEqual([[opened, how]]))
})
