import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { giveProcuration } from '#desk/giveProcuration.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { Description } from '#domain/person/description.ts'
import { knownDay } from '#domain/time.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { HandOutDialog } from '#ui/mail/HandOutDialog.tsx'
import { InHouse } from '../inHouse.tsx'
import { openScene } from './scene.tsx'

/** Awa has three letters and a notice; `open` shows the dialog of her mail. */
export const openHandOut = async (who: Description = {}) => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa', sex: 'female', ...who })
  await memory.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await memory.act(receiveMail({ person: awa, mail: 'registeredNotice' }))
  const allow = async (name: string, from: string, to: string) => {
    await memory.act(giveProcuration({ person: awa, name, birthDate: knownDay('1990-05-04'), from: knownDay(from), to: knownDay(to) }))
  }
  const open = () => {
    let closed = 0
    render(
      <InHouse memory={memory}>
        <HandOutDialog person={awa} open onClose={() => closed++} />
        <DeskBar />
      </InHouse>,
    )
    return { user: userEvent.setup(), closed: () => closed }
  }
  const mail = () => mailOf(memory.register(), awa)
  return { memory, awa, allow, open, mail }
}
