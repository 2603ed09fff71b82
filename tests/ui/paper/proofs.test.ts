import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { at, came, day, granted, someBatch } from '../../domain/scribe.ts'
import { awa, openFile } from './scene.ts'

const period = { from: day('2026-05-17'), to: day('2026-11-17') }
const ends: Draft = { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'houseRules', detail: 'a crié au guichet' } }
const mail = { at: at('10:00'), mail: 'letter' } as const

test('a payer learns whether, and on which dates, and nothing else', () => {
  const file = openFile()
  file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  const words = file.words('payer', '2026-11-17', { payer: 'CAF des Hauts-de-Seine', reference: '123 456 A' })
  expect(words).toEqual([
    'Réponse à un organisme payeur', 'CAF des Hauts-de-Seine', 'Madame, Monsieur,',
    'Vous nous demandez si Mme Awa N’Diaye a élu domicile auprès de nous (article D. 264-7 du code de l’action sociale et des familles). Votre référence : 123 456 A.',
    'Au 17 novembre 2026, cette personne est domiciliée auprès de nous.', 'Dates de domiciliation', 'du 4 mai 2026 au 3 mai 2027 inclus',
    'Nous ne sommes pas autorisés à communiquer autre chose.', 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  ])
})

test('of somebody struck off a payer learns the dates, never why; of somebody who never was, that they are not', () => {
  const file = openFile()
  expect(file.words('payer', '2026-11-17')).toContain('Au 17 novembre 2026, cette personne n’est pas domiciliée auprès de nous.')
  expect(file.words('payer', '2026-11-17')).not.toContain('Dates de domiciliation')
  file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  file.write('2026-11-02', ends)
  const words = file.words('payer', '2026-11-17')
  expect(words).toEqual(expect.arrayContaining(['Au 17 novembre 2026, cette personne n’est pas domiciliée auprès de nous.', 'du 4 mai 2026 au 1er novembre 2026 inclus']))
  expect(words.join(' ')).not.toMatch(/crié|règlement|1985|radi/i)
  expect(words[1]).toMatch(/^…+$/)
})

test('the proof of contacts gives day, channel, author and worth; a mandatary and our own attempts count for nothing', () => {
  const file = openFile()
  file.write('2026-05-18', granted(awa, '2026-05-18', '2027-05-17'))
  file.write('2026-06-01', came(awa))
  file.write('2026-06-01', { kind: 'mailHandedOut', person: awa, data: { ...mail, to: 'holder' }, secret: {} })
  file.write('2026-06-02', { kind: 'mailReceived', person: awa, data: mail, secret: {} })
  file.write('2026-06-03', { kind: 'mailHandedOut', person: awa, data: { ...mail, to: 'mandatary' }, secret: {} })
  file.write('2026-06-04', { kind: 'mailReturned', person: awa, data: mail, secret: {} })
  file.write('2026-06-05', { kind: 'mailForwarded', person: awa, data: mail, secret: {} })
  file.write('2026-09-07', { kind: 'attemptMade', person: awa, data: { channel: 'sms' }, secret: {} })
  file.write('2026-09-08', { kind: 'priorLetterSent', person: awa, data: { answerBy: day('2026-09-23') }, secret: { ground: 'nonManifestation' } })
  file.write('2026-12-01', came(awa))
  const words = file.words('contacts', '2026-11-17', { period })
  expect(words.slice(2, -3)).toEqual([
    '08/09/2026 | notre lettre préalable |  | non', '07/09/2026 | notre démarche (SMS) |  | non', '05/06/2026 | courrier réexpédié |  | non', '04/06/2026 | courrier retourné |  | non',
    '03/06/2026 | courrier remis à un mandataire |  | non', '02/06/2026 | courrier reçu |  | non', '01/06/2026 | passage, courrier remis en main propre |  | oui', '18/05/2026 | décision |  | oui',
  ])
  expect(words.slice(-3, -1)).toEqual(['Jours avec un signe de vie : 2.', 'Dernier signe de vie de la période : le 1er juin 2026.'])
})

test('an imported contact says so; an empty period too; without a period there is nothing to print', () => {
  const file = openFile()
  file.write('2026-06-01', { ...came(awa), batch: someBatch(1) }, { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: [] } })
  expect(file.words('contacts', '2026-11-17', { period })).toContain('01/06/2026 | passage | import | oui')
  expect(file.words('contacts', '2026-11-17', { period: { from: day('2026-10-01'), to: day('2026-11-17') } })).toEqual(expect.arrayContaining(['Aucun contact n’est noté dans cette période.', 'Jours avec un signe de vie : 0.']))
  expect(file.paper('contacts', '2026-11-17')).toBeUndefined()
  expect(file.paper('contacts', '2026-11-17', { period })?.provisionalOn).toBe('2026-11-17')
})

test('documents are for those who keep files', () => {
  const file = openFile()
  file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  expect(file.offered('2026-11-17', 'desk')).toEqual([])
  expect(file.offered('2026-11-17', 'worker')).toEqual(['request', 'attestation', 'payer'])
})
