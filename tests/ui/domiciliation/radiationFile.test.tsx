// The radiation file on its own page, and the silences that are looked at one by one.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { sendPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { knownDay } from '#domain/time.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
beforeEach(forgetNames)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const step = (name: string) => {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li')
  if (item === null) throw new Error(name)
  return within(item)
}

const silent = async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female', number: 'B00001', phone: '06 12 34 56 78' }, '2026-05-04')
  const bilal = await domiciled({ firstName: 'Bilal', lastName: 'Omar', sex: 'male', number: 'B00002' }, '2026-05-11')
  const chloe = await domiciled({ firstName: 'Chloé', lastName: 'Petit', sex: 'female', number: 'B00003' }, '2026-05-18')
  const state = () => statusOn(memory.register(), awa, today).state
  return { memory, awa, bilal, chloe, state, file: () => radiationFileOf(memory.register(), awa, today) }
}

const page = '/domiciliation?liste=sans-manifestation&vue=radiation'

describe('the radiation file', () => {
  test('begins with what the house tried, and a letter that leaves its days', async () => {
    const { memory, awa, state } = await silent()
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation', awa)
    await user.click(screen.getByRole('link', { name: 'Dossier de radiation' }))
    expect(screen.getByText('Dernier contact : décision, le 4 mai 2026, noté par N. B., il y a 197 jours.')).toBeDefined()
    expect(step('Joindre la personne').getByText('aucune démarche notée')).toBeDefined()
    await user.click(button('Noter une démarche'))
    await user.click(button('Noter la démarche'))
    await screen.findByText('17/11/2026 : Appel, sans réponse, noté par N. B.')
    expect(screen.getByText('Appel, sans réponse : ne compte pas')).toBeDefined()
    await user.click(step('Lettre préalable').getByRole('button', { name: 'Lettre préalable' }))
    expect(screen.getByLabelText('Motif envisagé')).toHaveProperty('value', 'nonManifestation')
    await user.click(button('Noter la lettre préalable'))
    await screen.findByText('La personne peut répondre jusqu’au 2 décembre 2026 inclus : la décision vient après.')
    expect(screen.queryByRole('button', { name: 'Sans lettre préalable' })).toBeNull()
    await user.click(button('Imprimer la lettre'))
    expect(screen.getByLabelText('Document')).toHaveProperty('value', 'priorLetter')
    await user.click(button('Fermer'))
    await user.click(button('Radier'))
    await user.click(button('Radier Mme N’Diaye'))
    await screen.findByText('La personne peut encore répondre à la lettre préalable jusqu’au 2 décembre 2026.')
    expect(state()).toBe('running')
  })

  test('ends with the decision, once the days of the letter are over, and its notice', async () => {
    const { memory, awa } = await silent()
    await memory.act(sendPriorLetter({ person: awa, on: today, ground: 'nonManifestation' }))
    memory.goTo('2026-12-03', '09:10')
    const { user } = enter(memory, page, awa)
    await user.click(button('Radier'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'nonManifestation')
    await user.click(button('Radier Mme N’Diaye'))
    await screen.findByText(/^Radiation du 3 décembre 2026 : sans manifestation/)
    expect(step('Joindre la personne').getByText('aucune démarche notée')).toBeDefined()
    await user.click(button('Noter la notification'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Noter la notification' }))
    await screen.findByText('Mise dans son courrier le 3 décembre 2026.')
  })

  test('shows when and why a letter of an earlier day was entered, and where it is decided too', async () => {
    const { memory, awa } = await silent()
    const { user } = enter(memory, page, awa)
    await user.click(step('Lettre préalable').getByRole('button', { name: 'Lettre préalable' }))
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

  test('is contested, and given back where the appeal is upheld', async () => {
    const { memory, awa, file } = await silent()
    await memory.act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
    const { user } = enter(memory, page, awa)
    await user.click(button('Noter un recours'))
    await user.click(button('Noter le recours'))
    await screen.findByText('Recours gracieux (président du CCAS), du 17 novembre 2026 : en cours.')
    await user.click(button('Clore le recours'))
    const close = within(screen.getByRole('dialog'))
    await user.click(close.getByRole('button', { name: 'Clore le recours' }))
    await close.findByText('Indiquez la suite donnée.')
    await user.selectOptions(close.getByLabelText('Suite donnée'), 'annulled')
    await user.click(close.getByRole('button', { name: 'Clore le recours' }))
    await user.click(await screen.findByRole('button', { name: 'Rendre la domiciliation' }))
    await user.type(screen.getByLabelText('Motif du retrait'), 'Recours admis')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rendre la domiciliation' }))
    await waitFor(() => expect(file().ending).toBeUndefined())
    expect(clockOn(memory.register(), awa, today)?.stage).toBe('flagged')
  })

  test('without a letter a reason stays; a worker is offered neither that nor the decision', async () => {
    const { memory, awa, file } = await silent()
    const sophie = await memory.agent({ name: 'Sophie Leroy', role: 'manager' })
    memory.as(await memory.agent({ name: 'Hakim Kaci', role: 'worker' }))
    const { user } = enter(memory, page, awa)
    expect(screen.queryByRole('button', { name: 'Sans lettre préalable' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Radier' })).toBeNull()
    expect(screen.getByText('Un responsable décide.')).toBeDefined()
    memory.as(sophie)
    await user.click(await screen.findByRole('button', { name: 'Sans lettre préalable' }))
    await user.click(button('Noter le motif'))
    await screen.findByText('Indiquez un motif.')
    await user.type(screen.getByLabelText('Pourquoi pas de lettre ?'), 'Aucune adresse où écrire')
    await user.click(button('Noter le motif'))
    await screen.findByText('Pas de lettre préalable (sans manifestation depuis plus de trois mois) le 17/11/2026 : Aucune adresse où écrire.')
    expect(file().prior?.kind).toBe('priorLetterSkipped')
  })

  test('someone who answers our call is heard: the silence is over', async () => {
    const { memory, awa } = await silent()
    const { user } = enter(memory, page, awa)
    await user.click(button('Noter une démarche'))
    await user.selectOptions(screen.getByLabelText('Résultat'), 'answered')
    await user.click(button('Noter la démarche'))
    await waitFor(() => expect(clockOn(memory.register(), awa, today)?.stage).toBe('fresh'))
  })

  test('never tells the cause of an absence', async () => {
    const { memory, awa } = await silent()
    await memory.act(excuseAbsence({ person: awa, from: knownDay('2026-06-01'), to: knownDay('2026-12-31'), cause: 'detention', proof: true }))
    enter(memory, page, awa)
    expect(screen.getByText('Suivi maintenu jusqu’au 31 décembre 2026.')).toBeDefined()
    expect(document.body.textContent).not.toMatch(/liberté|Santé/)
  })
})

describe('the silences one by one', () => {
  test('each takes a decision of its own; the review is left and taken up again', async () => {
    const { memory, awa, bilal, chloe } = await silent()
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation')
    await user.click(button('Examiner un par un'))
    expect(screen.getByRole('region', { name: 'Examen des dossiers' }).textContent).toContain('1 sur 3 · 3 à décider')
    await user.click(button('Garder et revoir'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Garder et revoir' }))
    await screen.findByText('Décidé : domiciliation gardée, à revoir le 1er décembre 2026.')
    expect(statusOn(memory.register(), awa, today).state).toBe('running')
    await user.click(button('Suivant'))
    await screen.findByRole('heading', { name: 'Dossier de radiation de Bilal Omar' })
    await memory.act(recordPassage({ person: bilal }))
    await screen.findByText('Décidé : plus rien à examiner ici.')
    await user.click(screen.getByRole('link', { name: 'Quitter l’examen' }))
    await user.click(await screen.findByRole('button', { name: 'Reprendre l’examen (3 sur 3)' }))
    await screen.findByRole('heading', { name: 'Dossier de radiation de Chloé Petit' })
    await user.click(step('Lettre préalable').getByRole('button', { name: 'Lettre préalable' }))
    await user.click(button('Noter la lettre préalable'))
    await screen.findByText('Décidé : lettre préalable, réponse jusqu’au 2 décembre 2026.')
    expect(screen.getByText('Tous les dossiers sont décidés.', { exact: false })).toBeDefined()
    expect(statusOn(memory.register(), chloe, today).state).toBe('running')
  })

  test('the arrows turn its pages', async () => {
    const { memory } = await silent()
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation')
    await user.click(button('Examiner un par un'))
    await user.keyboard('{ArrowRight}')
    await screen.findByRole('heading', { name: 'Dossier de radiation de Bilal Omar' })
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    await screen.findByRole('heading', { name: 'Dossier de radiation d’Awa N’Diaye' })
  })

  test('where two sign, a proposal is a decision of the review', async () => {
    const { memory, awa } = await silent()
    await memory.act(changeSettings({ twoSignatures: true, files: { priorLetterDays: 15, mailKept: 3 } }))
    const { user } = enter(memory, '/domiciliation?liste=sans-manifestation')
    await user.click(button('Examiner un par un'))
    await user.click(button('Proposer la radiation'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'onRequest')
    await user.click(button(/^Proposer la radiation de/))
    await screen.findByText('Décidé : radiation proposée, une autre personne confirme.')
    expect(statusOn(memory.register(), awa, today).state).toBe('running')
  })
})
