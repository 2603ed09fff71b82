import { describe, expect, test } from 'vitest'
import { domifaExport } from '#exports/domifa/domifaExport.ts'
import { domifaTemplate } from '#exports/domifa/domifaTemplate.ts'
import { writtenAtOnce } from '#exports/domifa/heldByAll.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay } from '#domain/time.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'
import { at, createScribe, ended, granted, opened, renewed, someBatch, someone } from '../../domain/scribe.ts'

const [awa, lea, ali, momo] = [someone(1), someone(2), someone(3), someone(4)]
const day = knownDay('2026-11-20')

const house = () => {
  const scribe = createScribe()
  scribe.write('2020-01-02', { kind: 'agentAdded', data: { agent: scribe.write('2020-01-01', opened(someone(9), {}))[0]?.agent ?? fail() }, secret: { name: 'Nadia Brunet', role: 'manager' } })
  scribe.write('2026-01-10', opened(awa, { number: 'B1', lastName: 'Ndiaye', nickname: 'Momo', sex: 'female', birthDate: knownDay('1990-05-06') }), granted(awa, '2026-01-10', '2027-01-09'))
  scribe.write('2026-01-10', { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { firstName: 'Ali', kinship: 'child' } }, { kind: 'ayantDroitAdded', person: awa, data: {} })
  scribe.write('2026-10-01', { kind: 'procurationGiven', person: awa, data: { from: knownDay('2026-10-01'), to: day }, secret: { name: 'Luc' } })
  scribe.write('2026-01-10', opened(lea, { number: 'B2', lastName: 'Le Gall' }), granted(lea, '2026-01-10', '2027-01-09'))
  scribe.write('2026-02-10', ended(lea))
  scribe.write('2026-11-01', opened(ali, { lastName: 'Bah' }), { kind: 'domiciliationRequested', person: ali, data: { for: 'first' }, secret: {} })
  scribe.write('2026-11-01', opened(momo, { nickname: 'Momo' }))
  return scribe
}
const fail = (): never => {
  throw new Error('no agent')
}

const rowOf = ({ rows }: WrittenSheet, line: number): readonly WrittenCell[] => rows[line - 1] ?? []
const shown = (cell: WrittenCell | undefined): string => (typeof cell === 'object' ? cell.day : String(cell ?? ''))

const cellsOf = (sheet: WrittenSheet, line: number): Readonly<Record<string, string>> => {
  const headers = rowOf(sheet, sheet.frozen)
  return Object.fromEntries(rowOf(sheet, line).map((cell, i): readonly [string, string] => [shown(headers[i]), shown(cell)]).filter(([, cell]) => cell !== ''))
}

const sheetsOf = (sheets: readonly WrittenSheet[]): readonly [WrittenSheet, WrittenSheet] => {
  const [first, second] = sheets
  return first === undefined || second === undefined ? fail() : [first, second]
}
const exported = (register: Register) => sheetsOf(writtenAtOnce(domifaExport(register, { day, at: at('10:05') })))

describe('the register as DomiFa exports its base', () => {
  test('the date, the headers, and whoever ever asked or was domiciled', () => {
    const [list, interviews] = exported(house().register())
    expect(list.rows.slice(0, 1)).toEqual([['20/11/2026 à 10:05']])
    expect([list.name, rowOf(list, 2).length, interviews.name, rowOf(interviews, 2).length]).toEqual(['Liste des domiciliés', 35 + 32, 'Entretiens', 21])
    expect([rowOf(list, 2)[20], rowOf(list, 2)[66]]).toEqual(['Date de Début de la domiciliation: 12 octobre 2020', 'Lien de parenté 8'])
    expect(list.rows.slice(2).map((row) => row[2])).toEqual(['Ndiaye', 'Le Gall', 'Bah'])
    expect(interviews.rows).toHaveLength(5)
  })

  test('each column under its header', () => {
    const [list, interviews] = exported(house().register())
    expect(cellsOf(list, 3)).toEqual({
      'Identifiant personnalisé': 'B1', 'Civilité': 'Madame', Nom: 'Ndiaye', "Nom d'usage / Surnom": 'Momo', 'Date naissance': '1990-05-06', 'Statut de la domiciliation': 'Actif',
      'Utilisateur ayant prit la décision': 'Nadia Brunet', 'Utilisateur ayant validé la 1ere dom': 'Nadia Brunet', 'Type de domiciliation': 'Première domiciliation',
      'Date de Début de la domiciliation: 12 octobre 2020': '2026-01-10', 'Date de fin de la domiciliation: 12 octobre 2020': '2027-01-09',
      'Date de la 1ere domiciliation: 12 octobre 2020': '2026-01-10', 'Date de dernier passage (ex: 01/09/2020 à 10h45)': '2026-01-10', "Nombre d'ayants droit": '1',
      'Transfert actif ou non : (oui / non)': 'NON', 'Procuration active ou non : (oui / non)': 'OUI', 'Nombre de procurations': '1', 'Portail Mon DomiFa activé ?': 'NON', 'SMS activés ?': 'NON',
      'Prénom ayant-droit 1': 'Ali', 'Lien de parenté 1': 'ENFANT',
    })
    expect(cellsOf(list, 4)).toMatchObject({ 'Statut de la domiciliation': 'Radié', 'Date de la radiation': '2026-02-10', 'Motif de la radiation': 'À la demande de la personne' })
    expect(cellsOf(list, 5)).toMatchObject({ 'Statut de la domiciliation': 'Instruction', 'Type de domiciliation': 'Première domiciliation' })
    expect(cellsOf(interviews, 3)).toEqual({ 'Identifiant personnalisé': 'B1', 'Civilité': 'Madame', Nom: 'Ndiaye', "Nom d'usage / Surnom": 'Momo', 'Date naissance': '1990-05-06', 'Lien avec la commune': 'Résidentiel' })
  })

  test('a renewal decided early is the one that is told; who imported it did not decide it', () => {
    const scribe = house()
    scribe.write('2026-11-10', { ...renewed(awa, '2027-01-10', '2028-01-09'), batch: someBatch(1) }, { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
    const [list] = exported(scribe.register())
    expect(cellsOf(list, 3)).toMatchObject({ 'Type de domiciliation': 'Renouvellement', 'Date de Début de la domiciliation: 12 octobre 2020': '2027-01-10' })
    expect(cellsOf(list, 3)).not.toHaveProperty('Utilisateur ayant prit la décision')
  })

  test('a ninth ayant droit stands without headers, as in DomiFa', () => {
    const scribe = house()
    scribe.write('2026-01-10', ...Array.from({ length: 8 }, (_, i) => ({ kind: 'ayantDroitAdded', person: awa, data: {}, secret: { firstName: `E${String(i)}`, kinship: 'child' } }) as const))
    const [list] = exported(scribe.register())
    expect([rowOf(list, 2).length, rowOf(list, 3).length]).toEqual([67, 71])
  })
})

describe('the register as DomiFa\'s import template', () => {
  test('codes by position, the date of a radiation in the one column; a first request stays out', () => {
    const [list, codes] = sheetsOf(writtenAtOnce(domifaTemplate(house().register(), day)))
    expect([list.name, rowOf(list, 1).length, list.rows.length]).toEqual(['DOMICILIES', 36 + 16, 3])
    expect(rowOf(list, 2).slice(0, 17)).toEqual(['B1', 'F', 'Ndiaye', '', 'Momo', { day: '1990-05-06' }, '', '', '', 'VALIDE', '', '', 'PREMIERE_DOM', { day: '2026-01-10' }, { day: '2027-01-09' }, { day: '2026-01-10' }, { day: '2026-01-10' }])
    expect(rowOf(list, 3).slice(9, 15)).toEqual(['RADIE', '', 'A_SA_DEMANDE', 'PREMIERE_DOM', '', { day: '2026-02-10' }])
    expect(rowOf(codes, 1)).toContain('MOTIF RADIATION')
    expect(codes.rows.flat()).toEqual(expect.arrayContaining(['NON_MANIFESTATION_3_MOIS', 'SATURATION', 'OUI', 'H', 'FRANCE_TRAVAIL']))
    expect(codes.rows.flat()).not.toContain('INSTRUCTION')
  })
})
