import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { day, granted, renewed } from '../../domain/scribe.ts'
import { awa, headed, openFile } from './scene.ts'

const head = headed({
  organisation: 'CCAS de Rueil-Malmaison', address: '13 boulevard Foch', phone: '01 00 00 00 00', email: 'a@exemple.fr', town: 'Rueil-Malmaison', signatory: 'Jeanne Delmas', signatoryTitle: 'Directrice',
})
const child = (firstName: string, birthDate?: string): Draft => ({
  kind: 'ayantDroitAdded', person: awa, data: {}, secret: { firstName, lastName: 'N’Diaye', kinship: 'child', ...(birthDate === undefined ? {} : { birthDate: day(birthDate) }) },
})
const asks: Draft = { kind: 'domiciliationRequested', person: awa, data: { for: 'first' }, secret: {} }
const refused: Draft = { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink', orientation: 'association', detail: 'habite à Nanterre' } }

test('the attestation’s data sheet holds the fields of the Cerfa 16030*01, in its order', () => {
  const file = openFile({ number: 'B00017', firstName: 'Awa', lastName: 'N’Diaye', usualName: 'Traoré', sex: 'female', birthDate: day('1985-03-05'), boxNumber: '143', domiciledSince: day('2019-06-01') })
  file.write('2026-05-04', head, granted(awa, '2026-05-04', '2027-05-03'), child('Moussa', '2019-02-03'), child('Fanta'))
  expect(file.words('attestation', '2026-05-04')).toEqual([
    'Fiche pour l’attestation d’élection de domicile', 'Ce document n’est pas l’attestation.', 'À recopier à la main sur le Cerfa n° 16030*01, modèle fixé par arrêté.',
    'Renseignements sur le demandeur', 'Mme / M. : Mme', 'Nom(s) : N’Diaye, nom d’usage Traoré', 'Prénom(s) : Awa', 'Date de naissance : 05/03/1985', 'Lieu de naissance : —',
    'Nom(s), prénom(s) et date de naissance des ayants droit : N’Diaye Moussa, 03/02/2019 ; N’Diaye Fanta, date de naissance non renseignée',
    'A élu domicile auprès de l’organisme suivant', 'Nom de l’organisme : CCAS de Rueil-Malmaison',
    'Si applicable, élection de domicile au titre de la commune ou de l’arrondissement : Sans objet : CCAS', 'Responsable de l’organisme (nom, prénom, fonction) : Jeanne Delmas, Directrice',
    'Si organisme agréé, préfecture ayant délivré l’agrément : Sans objet : CCAS', 'Numéro d’agrément : Sans objet : CCAS', 'Adresse postale : 13 boulevard Foch', 'Courriel : a@exemple.fr', 'Téléphone : 01 00 00 00 00',
    'Son adresse postale est la suivante', 'Nom(s) : N’Diaye, nom d’usage Traoré', 'Prénom(s) : Awa', 'Adresse postale : CCAS de Rueil-Malmaison\nBoîte 143\n13 boulevard Foch',
    'Durée de l’attestation', 'Date de validité de l’attestation : du : 04/05/2026', 'au : 03/05/2027', 'Date de première domiciliation au sein de l’organisme : 01/06/2019',
    'Signature et cachet de l’organisme', 'Fait à : Rueil-Malmaison', 'le : 04/05/2026',
  ])
})

test('after an early renewal the attestation is that of the new year; past it, or once ended, there is none', () => {
  const file = openFile()
  expect(file.offered('2026-05-04')).not.toContain('attestation')
  file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  file.write('2027-04-01', renewed(awa, '2027-05-04', '2028-05-03'))
  const words = file.words('attestation', '2027-04-02')
  expect(words).toContain('Date de validité de l’attestation : du : 04/05/2027')
  expect(words).toContain('Date de première domiciliation au sein de l’organisme : 04/05/2026')
  expect(file.offered('2028-05-04')).not.toContain('attestation')
  file.write('2028-01-10', { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'stableHousing' } })
  expect(file.offered('2028-01-11')).not.toContain('attestation')
})

test('the request’s data sheet holds the fields of the Cerfa 16029*01, its decision on a page of its own', () => {
  const file = openFile({ firstName: 'Awa' })
  file.write('2026-11-03', head, asks)
  const words = file.words('request', '2026-11-04')
  expect(words.slice(3)).toEqual([
    'Renseignements sur le demandeur', 'Mme / M. : —', 'Nom(s) : —', 'Prénom(s) : Awa', 'Date de naissance : —', 'Lieu de naissance : —',
    'Nom(s), prénom(s) et date de naissance des ayants droit : Néant', 'Numéro de téléphone : —', 'Courriel : —', '1ère demande / Renouvellement : 1ère demande', 'Numéro d’usager : —',
    'Demande à élire domicile auprès de l’organisme suivant', 'Nom de l’organisme : CCAS de Rueil-Malmaison', 'Responsable de l’organisme (nom, prénom, fonction) : Jeanne Delmas, Directrice',
    'Si organisme agréé, préfecture ayant délivré l’agrément : Sans objet : CCAS', 'Adresse postale : 13 boulevard Foch', 'Courriel : a@exemple.fr', 'Téléphone : 01 00 00 00 00',
    'Signature du demandeur', 'Fait à : Rueil-Malmaison', 'le : 03/11/2026', 'Signature et cachet de l’organisme (le cachet vaut accusé de réception)', 'Fait à : Rueil-Malmaison', 'le : 03/11/2026',
    'Proposition d’entretien', 'Vous êtes convoqué à un entretien le : —', 'à (heure) : —', 'avec : —', 'à l’adresse suivante : 13 boulevard Foch',
    'Ce document n’est pas l’attestation.', 'Décision, seconde page : renseignements sur le demandeur', 'Mme / M. : —', 'Nom(s) : —', 'Prénom(s) : Awa', 'Date de naissance : —', 'Lieu de naissance : —',
    'Renseignements sur l’organisme domiciliataire', 'Nom de l’organisme : CCAS de Rueil-Malmaison', 'Si organisme agréé, préfecture ayant délivré l’agrément : Sans objet : CCAS', 'Numéro d’agrément : Sans objet : CCAS',
    'Décision', 'Votre demande est (acceptée / refusée) : —', 'Si applicable, élection de domicile au titre de la commune ou de l’arrondissement : Sans objet : CCAS',
    'Motif en cas de refus : —', 'Orientation proposée : —', 'Fait à : Rueil-Malmaison', 'le : —',
  ])
  expect(file.paper('request', '2026-11-04')?.blocks.filter((block) => block.kind === 'notice' && block.startsPage === true)).toHaveLength(1)
})

test('what was decided fills the second page: accepted, or refused with ground and orientation', () => {
  const accepted = openFile()
  accepted.write('2026-11-03', granted(awa, '2026-11-03', '2027-11-02'))
  expect(accepted.words('request', '2026-11-04')).toEqual(expect.arrayContaining([
    '1ère demande / Renouvellement : 1ère demande', 'Votre demande est (acceptée / refusée) : Acceptée', 'Motif en cas de refus : Néant', 'Orientation proposée : Néant', 'le : 03/11/2026',
  ]))
  const turned = openFile()
  turned.write('2026-11-03', asks)
  turned.write('2026-11-10', refused)
  expect(turned.words('request', '2026-11-11')).toEqual(expect.arrayContaining([
    'Votre demande est (acceptée / refusée) : Refusée', 'Motif en cas de refus : Absence de lien avec la commune : habite à Nanterre', 'Orientation proposée : Une association agréée', 'le : 10/11/2026',
  ]))
})

test('before any letterhead the body’s fields leave room to write', () => {
  const file = openFile()
  file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  expect(file.words('attestation', '2026-05-04')).toEqual(expect.arrayContaining(['Nom de l’organisme : —', 'Responsable de l’organisme (nom, prénom, fonction) : —', 'Adresse postale : —', 'Fait à : —']))
})
