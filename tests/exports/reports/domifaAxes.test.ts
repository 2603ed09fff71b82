// DomiFa's report, line for line: its labels and order as its own screens have them (DomiFa 2.257.9).
import { expect, test } from 'vitest'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import { domifaAxesSheets, domifaAxesText } from '#exports/reports/domifaAxesSheets.ts'
import { domifaCodeWords } from '#exports/reports/domifaCodeWords.ts'
import { prefectSheets } from '#exports/reports/prefectSheets.ts'
import { knownDay } from '#domain/time.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'

const period = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }
const told = (codes: Readonly<Record<string, number>>, means?: YearMeans) => domifaAxesSections({ figures: new Map(Object.entries(codes)), period, means })
const section = (axes: ReturnType<typeof told>, title: string) => axes.flatMap(({ sections }) => sections).find((one) => one.title === title)
const values = (axes: ReturnType<typeof told>, title: string) => section(axes, title)?.lines.map(({ value }) => value)

const lines = [
  ['Axe 1 – Public domicilié au 31/12/2024', [
    'Total domiciliés et ayants droit', 'Domiciliés', 'Ayants droit', 'Femme', 'Homme', 'Première demande', 'Renouvellement', 'Mineurs', 'Majeurs',
    'Mineurs', 'Majeurs', '18 - 25 ans', '26 - 29 ans', '30 - 34 ans', '35 - 39 ans', '40 - 44 ans', '45 - 49 ans', '50 - 54 ans', '55 - 59 ans', '60 - 64 ans', '65 - 69 ans', '70 - 74 ans', '75 ans et plus',
    'ETUDIANT', 'SALARIE', 'INDEPENDANT', 'FRANCE_TRAVAIL', 'RSA', 'AAH', 'RETRAITE', 'AUTRE', 'Non renseigné',
    'RESIDENTIEL', 'PARENTAL', 'FAMILIAL', 'PROFESSIONNEL', 'SOCIAL', 'AUTRE', 'Non renseigné',
    'COUPLE_AVEC_ENFANT', 'COUPLE_SANS_ENFANT', 'FEMME_ISOLE_AVEC_ENFANT', 'FEMME_ISOLE_SANS_ENFANT', 'HOMME_ISOLE_AVEC_ENFANT', 'HOMME_ISOLE_SANS_ENFANT', 'Non renseigné',
    'ERRANCE', 'EXPULSION', 'HEBERGE_SANS_ADRESSE', 'ITINERANT', 'RUPTURE', 'SORTIE_STRUCTURE', 'SORTIE_HOSPITALISATION', 'SORTIE_INCARCERATION', 'VIOLENCE', 'AUTRE', 'Non renseigné',
    'DOMICILE_MOBILE', 'HEBERGEMENT_SOCIAL', 'HEBERGEMENT_TIERS', 'HOTEL', 'SANS_ABRI', 'LOGEMENT_SANS_ADRESSE', 'AUTRE', 'Non renseigné',
    'EXERCICE_DROITS', 'PRESTATIONS_SOCIALES', 'EXERCICE_ACTIVITE_PRO', 'LUTTE_VIOLENCE', 'AUTRE', 'Non renseigné', 'Oui', 'Non', 'Non renseigné',
  ]],
  ['Axe 2 – Activité du 01/01/2024 au 31/12/2024', [
    'Total domiciliations délivrées', 'Première demande', 'Renouvellement', 'Ayants droit concernés',
    'Total radiations', 'A_SA_DEMANDE', 'PLUS_DE_LIEN_COMMUNE', 'FIN_DE_DOMICILIATION', 'NON_MANIFESTATION_3_MOIS', 'NON_RESPECT_REGLEMENT', 'ENTREE_LOGEMENT', 'AUTRE',
    'Total refus', 'HORS_AGREMENT', 'LIEN_COMMUNE', 'SATURATION', 'AUTRE', 'ccas', 'cias', 'asso', 'other',
  ]],
  ['Axe 3 – Interactions du 01/01/2024 au 31/12/2024', [
    'Appels', 'Courriers enregistrés', 'Courriers remis', 'Courriers réexpédiés', 'Colis enregistrés', 'Colis remis', 'Colis réexpédiés',
    'Avis de passage enregistrés', 'Avis de passage remis', 'Avis de passage réexpédiés', 'Passages enregistrés', 'Passages avec remise de courrier', 'Passages sans remise de courrier', 'Connexions au portail',
  ]],
  ['Questions déclaratives 2024', ['Liste d’attente', 'Délai moyen d’attente', 'ETP salariés', 'Bénévoles', 'Coût humain (€)', 'Coût total (€)']],
]

test('who is 75 or more stands on their line', () => {
  expect(values(told({ 'domifa.byAge.75+': 7 }), 'Âge (domiciliés)')?.at(-1)).toBe(7)
})

test('each line stands at its place, under DomiFa\'s code where it has one', () => {
  expect(told({}).map(({ title, sections }) => [title, sections.flatMap((one) => one.lines.map(({ code, label }) => code ?? label))])).toEqual(lines)
})

test('labels are DomiFa\'s to the letter', () => {
  expect(section(told({}), 'Radiations')?.lines.map(({ label }) => label)).toEqual([
    'Total radiations', 'À la demande de la personne', 'Plus de lien avec la commune', "La domiciliation est arrivée à échéance (1 an) et son renouvellement n'a pas été sollicité",
    'Non-manifestation de la personne pendant plus de 3 mois consécutifs', 'Non-respect du règlement', 'Entrée dans un logement/hébergement stable', 'Autre',
  ])
  expect(section(told({}), 'Refus')?.lines.map(({ label }) => label)).toEqual(['Total refus', 'En dehors des critères du public domicilié', 'Absence de lien avec la commune', 'Nombre maximal domiciliations atteint', 'Autre'])
})

test('our grounds go to DomiFa\'s: a death, another address and no ground named are its "autre"', () => {
  const ended = { 'radiations.all': 15, 'radiations.byGround.deceased': 1, 'radiations.byGround.domiciledElsewhere': 2, 'radiations.byGround.other': 4, 'radiations.byGround.stableHousing': 8 }
  expect(values(told(ended), 'Radiations')).toEqual([15, 0, 0, 0, 0, 0, 8, 7])
  expect(values(told({ ...ended, 'radiations.byGround.unknown': 3 }), 'Radiations')?.at(-1)).toBe(3)
})

test('a refusal that an import brought goes back to the line that it came from; what came from nowhere is one more line', () => {
  const refused = { 'refusals': 16, 'refusals.byGround.other': 7, 'refusals.byGround.stableHousing': 1, 'refusals.byGround.noLink': 8, 'domifa.refusals.outside': 2, 'domifa.refusals.full': 4, 'refusals.byOrientation.spada': 5, 'refusals.byOrientation.other': 1 }
  expect(values(told(refused), 'Refus')).toEqual([16, 2, 8, 4, 2])
  expect(values(told(refused), 'Orientations après refus')).toEqual([0, 0, 0, 6])
  expect(values(told({ 'activeHolders.bySex.unknown': 2 }), 'Sexe (domiciliés)')).toEqual([0, 0, 2])
  expect(section(told({ 'activeHolders.bySex.unknown': 2 }), 'Sexe (domiciliés)')?.notes).toEqual(['La ligne « non renseigné » n’existe pas chez DomiFa : elle fait tomber juste la somme.'])
})

test('what DomiFa counts by the minute, or calls otherwise, is said where it stands', () => {
  const axes = told({ 'domifa.visits.withMail': 50, 'domifa.visits.withoutMail': 7, 'forwarded.letter': 3, 'returned.letter': 2, 'domifa.expired': 6 })
  expect(values(axes, 'Passages')).toEqual([57, 50, 7])
  expect(section(axes, 'Passages')?.notes?.[0]).toContain('cinquante personnes servies dans la même minute y font un seul passage')
  expect(values(axes, 'Courriers')).toEqual([0, 0, 2])
  expect(section(axes, 'Courriers')?.notes?.[0]).toContain('adresse donnée par la personne : 3')
  expect(section(axes, 'Domiciliés et ayants droit')?.notes?.[0]).toContain('6 à cette date')
  expect(section(axes, 'Portail Mon DomiFa')).toEqual({ title: 'Portail Mon DomiFa', lines: [{ id: 'portal', label: 'Connexions au portail', value: 0 }], notes: ['Sans objet : la maison n’ouvre pas de portail.'] })
})

test('the declarative questions answer what was declared, zero included', () => {
  expect(values(told({}, { waitingList: false, delay: 'oneToSixMonths', staff: 250, volunteers: 0, humanCost: 84_000 }), 'Déclaré par la structure')).toEqual(['Non', 'De un à six mois', 2.5, 0, 84_000, undefined])
  expect(values(told({}, { waitingList: true }), 'Déclaré par la structure')?.[0]).toBe('Oui')
})

test('the workbook has a sheet an axis; the clipboard has a tab before each number, with a decimal comma', () => {
  const axes = told({ 'domiciled.holders': 241 }, { staff: 250 })
  const sheets = domifaAxesSheets(axes, ['Chiffres arrêtés au 17 novembre'])
  expect(sheets.map(({ name, frozen }) => [name, frozen])).toEqual([['Axe 1', 3], ['Axe 2', 3], ['Axe 3', 3], ['Déclaratif', 3]])
  expect(sheets.map(({ rows }) => rows[1])).toEqual(Array.from({ length: 4 }, () => ['Chiffres arrêtés au 17 novembre']))
  expect(sheets[0]?.rows[4]).toEqual(['Domiciliés et ayants droit', 'Domiciliés', '', 241])
  expect(sheets[3]?.rows.slice(3)).toContainEqual(['Déclaré par la structure', 'Bénévoles', '', 'non renseigné'])
  expect(domifaAxesText(axes)).toContain('\nETP salariés\t2,5\nBénévoles\tnon renseigné\n')
})

test('the workbook of the report to the prefect heads its lines by the house and by how the year stands', () => {
  const sections = [{ title: 'Moyens', lines: [{ id: 'a', label: 'Bénévoles', value: 12 }, { id: 'b', label: 'Horaires', value: undefined }] }]
  expect(prefectSheets(sections, { sheet: 'Rapport', title: 'Rapport 2024', house: ['CCAS'], state: ['Année close'], head: ['Rubrique', 'Ligne', 'Valeur'], unanswered: 'non renseigné' })).toEqual([
    { name: 'Rapport', frozen: 4, rows: [['Rapport 2024'], ['CCAS'], ['Année close'], ['Rubrique', 'Ligne', 'Valeur'], ['Moyens', 'Bénévoles', 12], ['Moyens', 'Horaires', 'non renseigné']] },
  ])
})

test('each of DomiFa\'s own codes has its words, wherever a closing lists it', () => {
  const words = new Map(domifaCodeWords)
  expect(words.get('domifa.work.student')).toBe('DomiFa, situation professionnelle : Etudiant')
  expect([...words.keys()].every((code) => code.startsWith('domifa.'))).toBe(true)
  expect(words.size).toBe(domifaCodeWords.length)
})
