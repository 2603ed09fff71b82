// A prior letter that is entered after its day: why, and when, stand where the decision is taken.
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { forgetNames } from '#ui/app/forgetting.ts'
import { enter, openScene } from './scene.tsx'

beforeEach(forgetNames)
const button = (name: string) => screen.getByRole('button', { name })

test('a letter of an earlier day says when and why it was entered, on its step and where it is decided', async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female', number: 'B00001' }, '2026-05-04')
  const { user } = enter(memory, '/domiciliation?liste=sans-manifestation&vue=radiation', awa)
  await user.click(button('Lettre préalable'))
  expect(screen.queryByLabelText('Pourquoi cette saisie plus tard ?')).toBeNull()
  fireEvent.change(screen.getByLabelText('Date de la lettre'), { target: { value: '2026-10-30' } })
  await user.click(button('Noter la lettre préalable'))
  await screen.findByText('Indiquez un motif.')
  await user.type(screen.getByLabelText('Pourquoi cette saisie plus tard ?'), 'classeur papier')
  await user.click(button('Noter la lettre préalable'))
  const told = 'Lettre préalable du 30 octobre 2026 (sans manifestation depuis plus de trois mois), réponse jusqu’au 14 novembre 2026 inclus. Saisie le 17 novembre 2026 : classeur papier.'
  await screen.findByText(told)
  await user.click(button('Radier'))
  await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'nonManifestation')
  expect(screen.getAllByText(told)).toHaveLength(2)
  expect(screen.getAllByText('Pour ce motif, la décision peut être prise.')).toHaveLength(2)
  await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'notRenewed')
  await user.click(button('Radier Mme N’Diaye'))
  await screen.findByText(/^Ce motif dit que l’année est passée sans renouvellement/)
})
