import { describe, expect, test } from 'vitest'
import type { HolderRow } from '#domain/import/holders.ts'
import { knownDay } from '#domain/time.ts'
import { readDomifa } from '#exports/domifa/readDomifa.ts'
import type { DomifaFile } from '#exports/domifa/readDomifa.ts'
import { ayantDroitHeaders, holderHeaders, interviewHeaders, templateHeaders } from '#exports/texts/domifaHeaders.ts'
import type { Field } from '#exports/texts/domifaHeaders.ts'
import type { Epoch, ReadSheet } from '#exports/xlsx/sheets.ts'

type Cells = { readonly [F in Field]?: string } & { readonly more?: readonly string[] }

const numbered = (name: string, lines: readonly (readonly string[])[], epoch: Epoch = 1900): ReadSheet => ({ name, epoch, rows: lines.map((cells, i) => ({ line: i + 1, cells })) })
const laidOut = (headers: readonly (readonly [Field, string])[], { more = [], ...cells }: Cells): readonly string[] => [...headers.map(([field]) => cells[field] ?? ''), ...more]
const headersOf = (headers: readonly (readonly [Field, string])[]): readonly string[] => headers.map(([, header]) => header)

const listed = (...holders: readonly Cells[]): ReadSheet =>
  numbered('Liste des domiciliés', [['20/11/2026 à 10:00'], [...headersOf(holderHeaders), ...ayantDroitHeaders(1)], ...holders.map((one) => laidOut(holderHeaders, one))])
const interviewed = (...holders: readonly Cells[]): ReadSheet =>
  numbered('Entretiens', [['20/11/2026 à 10:00'], headersOf(interviewHeaders), ...holders.map((one) => laidOut(interviewHeaders, one))])
const templated = (...holders: readonly Cells[]): ReadSheet => numbered('DOMICILIES', [headersOf(templateHeaders), ...holders.map((one) => laidOut(templateHeaders, one))])

const read = (...sheets: readonly ReadSheet[]): DomifaFile => {
  const file = readDomifa(sheets, { file: 'domifa.xlsx', today: knownDay('2026-11-25') })
  if (!file.ok) throw new Error(file.error)
  return file.value
}
const only = ({ rows }: DomifaFile): HolderRow => {
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`${String(rows.length)} rows`)
  return row
}
const problems = ({ notes }: DomifaFile) => notes.map(({ severity, problem, cell, value }) => [severity, problem, cell, value])

const active: Cells = { number: '12', lastName: 'Ndiaye', firstName: 'Awa', status: 'Actif', decision: 'Première domiciliation', from: '10/01/2026', until: '09/01/2027', lastContact: '01/09/2026' }

describe('the export', () => {
  test('one holder with everything that it tells', () => {
    const told = read(
      listed({
        ...active, sex: 'Madame', usualName: 'Bah', birthDate: '06/05/1990', birthPlace: 'Dakar', phone: '612345678', email: 'a@b.fr', language: 'Wolof', nationality: 'Sénégal',
        boxNumber: 'TSA 3', since: '10/01/2026', lastContact: '01/09/2026 à 10:45', caseworker: 'Brunet Nadia', forwarding: 'OUI', forwardingName: 'Foyer', forwardingAddress: '1 rue X',
        forwardingFrom: '01/02/2026', forwardingTo: '01/02/2027', more: ['Bah', 'Ali', '03/02/2015', 'ENFANT'],
      }),
      interviewed({ number: '12', referred: 'OUI', referredBy: 'Le 115', otherAttestation: 'NON', income: 'NON', support: 'NON', work: 'Autre: Vendeur', link: 'Résidentiel', composition: 'Femme isolée avec enfant(s)', residence: 'Hôtel', cause: 'Rupture familiale et/ou conjugale ', purpose: 'Autre raison', comment: 'x'.repeat(1_500) }),
    )
    expect(told).toMatchObject({ shape: 'export', madeOn: '2026-11-20', absent: [], hasInterviews: true, rejected: 0, notes: [] })
    expect(only(told)).toEqual({
      file: 'domifa.xlsx', line: 3, key: 'number\n12', cells: expect.any(Array) as readonly string[],
      who: {
        number: '12', lastName: 'Ndiaye', usualName: 'Bah', firstName: 'Awa', sex: 'female', birthDate: '1990-05-06', birthPlace: 'Dakar', composition: 'singleWomanWithChildren', boxNumber: 'TSA 3',
        phone: '0612345678', email: 'a@b.fr', language: 'Wolof', nationality: 'other', domiciledSince: '2026-01-10', caseworker: 'Brunet Nadia',
      },
      status: { state: 'granted' }, grant: { decision: 'first', decidedOn: '2026-01-10', from: '2026-01-10', until: '2027-01-09', link: 'stay' },
      ayantsDroit: [{ lastName: 'Bah', firstName: 'Ali', kinship: 'child', birthDate: '2015-02-03' }], lastContact: '2026-09-01',
      forwarding: { setOn: '2026-02-01', address: 'Foyer\n1 rue X', from: '2026-02-01', to: '2027-02-01' },
      interview: { day: '2026-01-10', answers: { referred: true, referredBy: 'Le 115', otherAttestation: false, income: false, support: false, work: 'other', workDetail: 'Vendeur', link: 'stay', residence: 'hotel', cause: 'breakup', purpose: 'other', comment: 'x'.repeat(1_500) } },
    })
  })

  test('codes where there are labels, dates as numbers, and a ninth ayant droit without headers', () => {
    const nine = Array.from({ length: 9 }, (_, i) => [`N${String(i)}`, 'P', '40000', i === 0 ? 'Conjoint.e' : 'ENFANT']).flat()
    const row = only(read(listed({ ...active, sex: 'F', status: 'VALIDE', decision: 'RENOUVELLEMENT', from: '46032', until: '46396', nationality: 'Italie', more: nine })))
    expect(row.grant).toMatchObject({ decision: 'renewal', from: '2026-01-10', until: '2027-01-09' })
    expect([row.who.sex, row.who.nationality]).toEqual(['female', 'european'])
    expect(row.ayantsDroit).toHaveLength(9)
    expect(row.ayantsDroit[0]).toEqual({ lastName: 'N0', firstName: 'P', kinship: 'spouse', birthDate: '2009-07-06' })
  })

  test('headers without accents or their sample, in another order, on another line; what is missing is told', () => {
    const headers = ['NOM', 'prenom', 'statut de la domiciliation', 'Date de debut\nde la domiciliation: 01/01/2020', 'DATE DE FIN DE LA DOMICILIATION', 'Type de domiciliation', 'Civilite', 'Date naissance', 'Lieu naissance', 'Adresse email', 'Langue parlee', 'Nationalite', 'Inconnu']
    const told = read(numbered('Feuil1', [['Export'], [], headers, ['Sow', 'Lamine', 'actif', '10/01/2026', '09/01/2027', 'premiere', '', '', '', '', '', 'FRANCAISE', 'x']], 1904))
    expect(only(told)).toMatchObject({ key: 'names\nsow\n\nlamine\n', who: { lastName: 'Sow', nationality: 'french' }, grant: { from: '2026-01-10' }, ayantsDroit: [] })
    expect(told).toMatchObject({ madeOn: '2026-11-25', hasInterviews: false })
    expect(told.absent).toContain('Identifiant personnalisé')
    expect(told.absent).not.toContain('Nom')
  })

  test('someone struck off, with what they had; their reason in words', () => {
    const gone: Cells = { ...active, status: 'Radié', endedOn: '05/03/2026', ground: 'Parti en province', since: '10/01/2025', lastContact: '01/02/2026' }
    expect(only(read(listed(gone), interviewed({ number: '12', work: 'RSA' })))).toMatchObject({
      status: { state: 'ended', day: '2026-03-05', ground: 'other', detail: 'Parti en province' }, grant: { decision: 'first', from: '2026-01-10' }, interview: { day: '2026-01-10' },
    })
    const own = only(read(listed({ ...gone, from: '05/03/2026', decision: '', ground: 'NON_MANIFESTATION_3_MOIS' }), interviewed({ number: '12', work: 'RSA' })))
    expect([own.grant, own.status, own.interview?.day]).toEqual([undefined, { state: 'ended', day: '2026-03-05', ground: 'nonManifestation' }, '2026-02-01'])
    expect(only(read(listed({ ...gone, ground: '', from: '', until: '', lastContact: '' }), interviewed({ number: '12', work: 'RSA' })))).toMatchObject({ status: { state: 'ended' }, interview: { day: '2026-03-05' } })
    expect(only(read(listed({ ...gone, decision: '' }))).grant?.decision).toBe('renewal')
  })

  test('a refusal, a request and what is waiting for approval', () => {
    expect(only(read(listed({ ...active, from: '', until: '', status: 'Refusé', refusedOn: '12/02/2026', refusal: 'SATURATION' })))).toMatchObject({ status: { state: 'refused', day: '2026-02-12', ground: 'other', detail: 'Nombre maximal domiciliations atteint' } })
    const asks = read(listed({ ...active, status: 'À valider', decision: 'Renouvellement', lastContact: '01/11/2026', since: '10/01/2026' }))
    expect(only(asks)).toMatchObject({ status: { state: 'requested', for: 'renewal', day: '2026-11-01' }, grant: { decision: 'first' } })
    expect(problems(asks)).toEqual([['warning', 'dayAssumed', 'M3', 'À valider']])
    const nobodyKnows = read(listed({ ...active, status: 'Instruction', decision: '', from: '', until: '', lastContact: '' }))
    expect(only(nobodyKnows)).toMatchObject({ status: { state: 'requested', for: 'first', day: '2026-11-20' } })
    expect(problems(nobodyKnows)).toEqual([['warning', 'dayAssumed', 'M3', 'Instruction']])
  })

  test('a renewal that starts after the file leaves what runs until its eve', () => {
    const early: Cells = { ...active, decision: 'Renouvellement', from: '01/12/2026', until: '30/11/2027' }
    const told = read(listed({ ...early, since: '01/12/2020' }))
    expect(only(told)).toMatchObject({ grant: { decidedOn: '2026-11-20', from: '2026-12-01' }, running: { decision: 'renewal', from: '2025-12-01', until: '2026-11-30' } })
    expect(problems(told)).toEqual([['warning', 'notStarted', 'U3', '01/12/2026']])
    expect(only(read(listed({ ...early, since: '05/03/2026' }))).running).toMatchObject({ decision: 'first', from: '2026-03-05', until: '2026-11-30' })
    expect(only(read(listed({ ...early, decision: 'Première domiciliation' }))).running).toBeUndefined()
  })

  test('four NON and nothing else are no interview, nor is the link alone', () => {
    const no: Cells = { number: '12', referred: 'NON', otherAttestation: 'NON', income: 'NON', support: 'NON' }
    expect(only(read(listed(active), interviewed(no))).interview).toBeUndefined()
    expect(only(read(listed(active), interviewed({ number: '12', link: 'Familial' })))).not.toHaveProperty('interview')
    expect(only(read(listed(active), interviewed({ ...no, link: 'Autre: Travaille ici' })))).toMatchObject({ grant: { link: 'other' }, interview: { answers: { linkDetail: 'Travaille ici' } } })
  })
})

describe('what a cell cannot say is told with its address', () => {
  test.each([
    ['a date that no calendar has', { birthDate: '29/02/1990' }, ['reject', 'impossibleDate', 'F3', '29/02/1990']],
    ['a year alone', { birthDate: '1985' }, ['reject', 'impossibleDate', 'F3', '1985']],
    ['active, and nobody knows who came last', { lastContact: '' }, ['warning', 'noLastContact', 'X3', '']],
    ['a contact after the file', { lastContact: '21/11/2026' }, ['reject', 'impossibleDate', 'X3', '21/11/2026']],
    ['no status', { status: '' }, ['reject', 'missingCell', 'M3', '']],
    ['an unknown status', { status: 'Parti' }, ['reject', 'unknownWord', 'M3', 'Parti']],
    ['no name', { lastName: '', firstName: '' }, ['reject', 'missingCell', 'C3', '']],
    ['active without an end', { until: '' }, ['reject', 'missingCell', 'V3', '']],
    ['an end before its start', { until: '01/01/2025' }, ['reject', 'endBeforeStart', 'V3', '01/01/2025']],
    ['a radiation without its day', { status: 'Radié' }, ['reject', 'missingCell', 'N3', '']],
    ['rows run together', { caseworker: 'x'.repeat(4_001) }, ['reject', 'cellTooLong', 'Y3', undefined]],
    ['more than a year', { until: '10/01/2027' }, ['warning', 'overAYear', 'V3', '10/01/2027']],
    ['an unknown civility', { sex: 'Docteur' }, ['warning', 'unknownWord', 'B3', 'Docteur']],
    ['mandataries that are only counted', { procurations: '2' }, ['warning', 'onlyCounted', 'AG3', '2']],
    ['a kinship that nobody gave', { more: ['Bah', 'Ali', '', ''] }, ['warning', 'missingCell', 'AM3', '']],
    ['a forwarding without an address', { forwarding: 'OUI' }, ['warning', 'missingCell', 'AC3', '']],
    ['a forwarding without a start', { forwarding: 'OUI', forwardingAddress: 'x' }, ['warning', 'dayAssumed', 'AD3', '']],
    ['a forwarding that ends too early', { forwarding: 'OUI', forwardingAddress: 'x', forwardingFrom: '02/02/2026', forwardingTo: '01/02/2026' }, ['warning', 'endBeforeStart', 'AE3', '01/02/2026']],
  ] as const)('%s', (_, change, note) => {
    const told = read(listed({ ...active, ...change }))
    expect(problems(told)).toEqual([note])
    expect(told.rejected).toBe(note[0] === 'reject' ? 1 : 0)
    expect(told.notes[0]).toMatchObject({ file: 'domifa.xlsx', sheet: 'Liste des domiciliés', line: 3 })
  })

  test('in the interviews too, by their own sheet', () => {
    const told = read(listed({ ...active, number: '' }), interviewed({ lastName: 'Ndiaye', firstName: 'Awa', work: 'Astronaute' }))
    expect(told.notes).toMatchObject([{ severity: 'warning', problem: 'unknownWord', sheet: 'Entretiens', cell: 'J3', column: 'Situation professionnelle', line: 3 }])
  })

  test('an interview of nobody in the list, by its line', () => {
    const told = read(listed(active), interviewed({ number: '12', work: 'RSA' }, { number: '13', lastName: 'Ba', work: 'RSA' }, { number: '12', work: 'Salarié' }))
    expect(only(told).interview?.answers).toEqual({ work: 'rsa' })
    expect(told.notes.map(({ severity, problem, sheet, line, value, cell }) => [severity, problem, sheet, line, value, cell])).toEqual([
      ['warning', 'lostInterview', 'Entretiens', 4, '13', undefined], ['warning', 'lostInterview', 'Entretiens', 5, '12', undefined],
    ])
  })

  test('a column of dates whose month may stand first, once', () => {
    const told = read(listed({ ...active, birthDate: '03/12/1990' }, { ...active, number: '13', birthDate: '12/25/1990' }, { ...active, number: '14', birthDate: '12/31/1990' }))
    expect(problems(told)).toEqual([['reject', 'impossibleDate', 'F4', '12/25/1990'], ['reject', 'impossibleDate', 'F5', '12/31/1990'], ['warning', 'monthFirst', 'F4', '12/25/1990']])
  })

  test('whoever comes a second time stays out, with or without a number', () => {
    const told = read(listed(active, { ...active, firstName: 'Autre' }, { ...active, number: '', lastName: 'Ba' }, { ...active, number: '', lastName: 'BA' }, { ...active, number: '', lastName: '', usualName: 'Y' }, { ...active, number: '', lastName: '', usualName: 'Y' }))
    expect(told.rows.map(({ line }) => line)).toEqual([3, 5, 7])
    expect(told.notes.map(({ line, problem, value }) => [line, problem, value])).toEqual([[4, 'duplicateHolder', '12'], [6, 'duplicateHolder', 'BA'], [8, 'duplicateHolder', '']])
    expect(told.rejected).toBe(3)
  })
})

describe('the import template, by position', () => {
  const entered: Cells = { number: '01', sex: 'H', lastName: 'Alfred', firstName: 'Luc', birthDate: '20/12/1991', birthPlace: 'Macon', status: 'VALIDE', decision: 'PREMIERE', from: '24/02/2026', until: '23/02/2027' }

  test('active, refused, struck off: one column has the date', () => {
    expect(only(read(templated(entered)))).toMatchObject({ grant: { decision: 'first', from: '2026-02-24' }, status: { state: 'granted' } })
    expect(only(read(templated({ ...entered, status: 'REFUS', from: '', until: '09/08/2026', refusal: 'LIEN_COMMUNE' })))).toMatchObject({ status: { state: 'refused', day: '2026-08-09', ground: 'noLink' } })
    expect(only(read(templated({ ...entered, status: 'RADIE', until: '09/08/2026', ground: 'A_SA_DEMANDE' })))).not.toHaveProperty('grant')
  })

  test('details beside their words, labels too; today is its day', () => {
    const told = read(templated({ ...entered, residence: 'AUTRE', residenceDetail: 'Un bateau', work: 'Salarié', workDetail: 'Intérim', support: 'oui', more: ['Martinez', 'Luiz', '20/12/2012', 'ENFANT'] }))
    expect(only(told)).toMatchObject({ interview: { answers: { residence: 'other', residenceDetail: 'Un bateau', work: 'employee', workDetail: 'Intérim', support: true } }, ayantsDroit: [{ firstName: 'Luiz', kinship: 'child' }] })
    expect(told).toMatchObject({ shape: 'template', madeOn: '2026-11-25', hasInterviews: true, absent: [] })
  })
})

test('a workbook that is none of DomiFa\'s, or has nobody, is refused', () => {
  const refused = (...sheets: readonly ReadSheet[]) => readDomifa(sheets, { file: 'f', today: knownDay('2026-11-25') })
  expect(refused(numbered('Feuil1', [['numero', 'nom', 'prenom'], ['1', 'a', 'b']]), numbered('vide', []))).toEqual({ ok: false, error: 'notDomifa' })
  expect(refused(listed())).toEqual({ ok: false, error: 'empty' })
})
