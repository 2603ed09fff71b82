import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { App } from '#ui/app/App.tsx'
import { createDesk } from '#ui/app/createDesk.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import { healthyEngine, newRegister, noon, safeOn } from '../../storage/tablet.ts'
import { createMemoryExchange } from '../memoryExchange.ts'

const gone = 'Cette tablette a été retirée du registre. Elle n’en garde plus rien.'

test('a tablet that was struck off and emptied shows nobody, says so, and can begin again', async () => {
  const engine = healthyEngine()
  const opened = await newRegister(engine)
  const [safe, exchange] = [safeOn(engine), createMemoryExchange()]
  const desk = createDesk(safe, undefined, () => exchange)
  render(<App {...{ safe, desk }} clock={() => noon} />)
  act(() => { desk.enter(opened) })
  await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
  act(() => { exchange.set({ retired: true }) })
  await screen.findByText(gone)
  expect(exchange.asked).toContain('stop')
  expect(screen.queryByRole('searchbox')).toBeNull()
  await screen.findByRole('button', { name: 'Créer le registre' })
})

test('the next start says it too', async () => {
  const engine = healthyEngine()
  const db = new LogDatabase('boussole-log', engine)
  await db.open()
  await db.meta.put({ mark: true }, 'retired')
  db.close()
  const safe = safeOn(engine)
  const desk = createDesk(safe)
  render(<App {...{ safe, desk }} clock={() => noon} />)
  act(() => { desk.start() })
  await screen.findByText(gone)
})
