import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { holdInterview } from '#desk/holdInterview.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { interviewsOf, openRequestOn, requestsOf } from '#domain/domiciliation/requests.ts'
import { passageTile } from '#domain/passage.ts'
import { whoIs } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { enter, numbersShown, openScene, rowOf } from './scene.tsx'

const today = knownDay('2026-11-17')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const dialog = () => within(screen.getByRole('dialog'))

const kwame = async () => {
  const { memory } = await openScene()
  const person = await memory.person({ firstName: 'Kwame', lastName: 'Osei', number: 'A-0007', composition: 'singleMan' })
  const request = (on: string) => memory.act(requestDomiciliation({ person, deposited: knownDay(on), for: 'first', inPerson: false }))
  return { memory, person, request }
}

describe('from the request to the decision, the file offers the next step', () => {
  test('a request, its interview, then the grant that answers it', async () => {
    const { memory, person } = await kwame()
    const { user } = enter(memory, '/domiciliation', person)
    await user.click(button('Demande'))
    expect(screen.getByText('Réponse au plus tard le 17 janvier 2027, deux mois après le dépôt.')).toBeTruthy()
    await user.click(button('Noter la demande'))
    expect(await screen.findByText('Première demande déposée le 17 novembre 2026. Réponse au plus tard le 17 janvier 2027 : dans 61 jours. Pas encore d’entretien.')).toBeTruthy()
    expect(passageTile(memory.register(), person, today).today).toBe(1)

    await user.click(button('Entretien'))
    expect(screen.queryByText('Autres liens avec la commune')).toBeNull()
    await user.selectOptions(dialog().getByLabelText('Lien avec la commune'), 'Lien familial')
    expect(dialog().queryByRole('checkbox', { name: 'Lien familial' })).toBeNull()
    await user.click(dialog().getByRole('checkbox', { name: 'Activité professionnelle' }))
    await user.click(dialog().getByRole('checkbox', { name: /^Suivi social/ }))
    await user.click(dialog().getByRole('checkbox', { name: 'Activité professionnelle' }))
    await user.selectOptions(dialog().getByLabelText('Revenus'), 'Oui')
    await user.type(dialog().getByLabelText('Nature des revenus'), 'RSA')
    await user.selectOptions(dialog().getByLabelText('Ménage'), 'Couple sans enfant')
    await user.click(button('Enregistrer l’entretien'))
    const asked = dialog().getByLabelText(/Une autre attestation/)
    await waitFor(() => expect(document.activeElement).toBe(asked))
    await user.selectOptions(asked, 'Non')
    await user.click(button('Enregistrer l’entretien'))
    await waitFor(() => expect(interviewsOf(memory.register(), person)).toMatchObject([{ secret: { otherAttestation: false, link: 'family', otherLinks: ['support'], income: true, incomeDetail: 'RSA' } }]))
    expect(whoIs(memory.register(), person).composition).toBe('couple')

    await user.click(await screen.findByRole('button', { name: 'Accorder' }))
    expect(screen.getByText('Répond à la demande du 17 novembre 2026.')).toBeTruthy()
    expect(screen.getByText('Entretien tenu le 17 novembre 2026.')).toBeTruthy()
    expect(screen.getByLabelText('Lien avec la commune')).toHaveProperty('value', 'family')
    await user.click(button('Accorder la domiciliation'))
    await waitFor(() => expect(requestsOf(memory.register(), person)).toMatchObject([{ state: 'answered' }]))
    expect(screen.queryByText(/Réponse au plus tard/)).toBeNull()
    expect(screen.getByText('Attestation pas encore remise.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Demande' })).toBeNull()
    await user.click(button('Remettre l’attestation'))
    expect(await screen.findByText('Attestation remise le 17 novembre 2026.')).toBeTruthy()
  })

  test('a worker goes as far as the interview, and a manager decides', async () => {
    const { memory, person, request } = await kwame()
    await request('2026-11-03')
    memory.as(await memory.agent({ name: 'Hakim Kaci', role: 'worker' }))
    const { user } = enter(memory, '/domiciliation', person)
    await user.click(button('Entretien'))
    await user.selectOptions(dialog().getByLabelText(/Une autre attestation/), 'Oui')
    expect(dialog().getByText(/Une personne n’a qu’une domiciliation/)).toBeTruthy()
    await user.click(button('Enregistrer l’entretien'))
    expect(await screen.findByText('À décider par un responsable.')).toBeTruthy()
    await user.click(button(/^Plus/))
    expect(screen.queryByRole('button', { name: /Accorder|Refuser/ })).toBeNull()
    expect(button('Clore la demande')).toBeTruthy()
  })

  test('an asylum seeker is sent to the SPADA: the request is closed, and nothing was refused', async () => {
    const { memory, person, request } = await kwame()
    await request('2026-11-03')
    const { user } = enter(memory, '/domiciliation', person)
    await user.click(button(/^Plus/))
    await user.click(button('Clore la demande'))
    await user.click(dialog().getByRole('button', { name: 'Clore la demande' }))
    expect(await screen.findByText('Indiquez pourquoi.')).toBeTruthy()
    await user.selectOptions(dialog().getByLabelText('Pourquoi ?'), 'Autre raison')
    await user.click(dialog().getByRole('button', { name: 'Clore la demande' }))
    expect(await screen.findByText('Précisez en quelques mots.')).toBeTruthy()
    await user.selectOptions(dialog().getByLabelText('Pourquoi ?'), 'Demandeur d’asile, envoyé à la SPADA')
    await user.click(dialog().getByRole('button', { name: 'Clore la demande' }))
    await waitFor(() => expect(openRequestOn(memory.register(), person, today)).toBeUndefined())
    expect(statusOn(memory.register(), person, today).state).toBe('none')
    expect(button('Demande')).toBeTruthy()
  })
})

test('requests to answer stand nearest first, the overdue before all, and their tab counts them', async () => {
  const { memory, person, request } = await kwame()
  const nour = await memory.person({ lastName: 'Bakri', number: 'A-0009' })
  await request('2026-10-05')
  await memory.act(requestDomiciliation({ person: nour, deposited: knownDay('2026-09-14'), for: 'first', inPerson: false }))
  await memory.act(holdInterview({ person, heldOn: knownDay('2026-10-20'), interview: { otherAttestation: false } }))
  enter(memory, '/domiciliation?liste=demandes')
  expect(numbersShown()).toEqual(['A-0009', 'A-0007'])
  expect(rowOf('A-0009')).toContain('réponse en retard de 3 jours')
  expect(rowOf('A-0007')).toContain('réponse dans 18 jours1re demande, entretien tenu')
  expect(screen.getByRole('link', { name: /Demandes/ }).textContent).toContain('2')
})

test('an interview is read behind a second step, and the next one begins with its answers but the one that is always asked', async () => {
  const { memory, person } = await kwame()
  await memory.act(holdInterview({ person, heldOn: knownDay('2026-03-03'), interview: { otherAttestation: false, residence: 'street', cause: 'eviction', causeDetail: 'en 2024', referred: false } }))
  const { user } = enter(memory, '/domiciliation', person)
  expect(screen.queryByText('Expulsion')).toBeNull()
  await user.click(screen.getByText('Entretiens'))
  await user.click(button('Lire : Entretien du 3 mars 2026'))
  expect(dialog().getByText('Expulsion')).toBeTruthy()
  expect(dialog().getByText('en 2024')).toBeTruthy()
  expect(dialog().getByText('Mené par Nadia Brunet.')).toBeTruthy()
  expect(dialog().getAllByText('Non renseigné').length).toBeGreaterThan(3)
  await user.click(dialog().getByRole('button', { name: 'Fermer' }))

  await user.click(button(/^Plus/))
  await user.click(button('Entretien'))
  expect(dialog().getByText('Réponses reprises de l’entretien du 3 mars 2026 : relisez-les avec la personne.')).toBeTruthy()
  expect(dialog().getByLabelText('Situation résidentielle')).toHaveProperty('value', 'street')
  expect(dialog().getByLabelText(/Précision sur la cause/)).toHaveProperty('value', 'en 2024')
  expect(dialog().getByLabelText(/Orientée vers nous/)).toHaveProperty('value', 'no')
  expect(dialog().getByLabelText(/Une autre attestation/)).toHaveProperty('value', '')
  await user.selectOptions(dialog().getByLabelText('Cause de l’absence de domicile stable'), 'Non renseigné')
  await user.selectOptions(dialog().getByLabelText(/Une autre attestation/), 'Non')
  await user.click(button('Enregistrer l’entretien'))
  await waitFor(() => expect(interviewsOf(memory.register(), person)).toHaveLength(2))
  expect(interviewsOf(memory.register(), person)[1]?.secret).toEqual({ otherAttestation: false, residence: 'street', referred: false })
})

test('an interview taken back, with a reason, is no ground for a decision any more', async () => {
  const { memory, person, request } = await kwame()
  await request('2026-11-03')
  await memory.act(holdInterview({ person, heldOn: today, interview: { otherAttestation: false } }))
  const { user } = enter(memory, '/domiciliation', person)
  expect(button('Accorder')).toBeTruthy()
  expect(screen.getByText('Demande déposée')).toBeTruthy()
  expect(screen.getByText('Venue : entretien')).toBeTruthy()
  await user.click(screen.getByText('Entretiens'))
  await user.click(button('Lire : Entretien du 17 novembre 2026'))
  await user.click(button('Retirer l’entretien'))
  await user.type(screen.getByLabelText('Motif du retrait'), 'erreur de personne')
  await user.click(button('Retirer l’entretien'))
  expect(await screen.findByRole('button', { name: 'Entretien' })).toBeTruthy()
  expect(screen.getByText(/Pas encore d’entretien/)).toBeTruthy()
})

test('an adult is no ayant droit by habit: each adult of a couple has a file', async () => {
  const { memory, person } = await kwame()
  const { user } = enter(memory, '/domiciliation', person)
  await user.click(screen.getByText('Ayants droit'))
  await user.click(button('Ajouter un ayant droit'))
  const warned = () => screen.queryByText(/Chaque adulte d’un couple a son dossier/)
  await user.type(dialog().getByLabelText('Date de naissance'), '2008-11-18')
  expect(warned()).toBeNull()
  await user.clear(dialog().getByLabelText('Date de naissance'))
  await user.type(dialog().getByLabelText('Date de naissance'), '2008-11-17')
  expect(warned()).toBeTruthy()
  await user.clear(dialog().getByLabelText('Date de naissance'))
  await user.selectOptions(dialog().getByLabelText('Lien de parenté'), 'Conjoint')
  expect(warned()).toBeTruthy()
})
