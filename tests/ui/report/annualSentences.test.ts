import { describe, expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { annualChapters } from '#ui/texts/annualSentences.ts'
import { amount } from '#ui/texts/figures.ts'
import { begun, listed, plainOf, said } from '#ui/texts/sentence.ts'
import type { Told } from '#ui/texts/sentence.ts'
import { yearFigures } from '../../registers/expectedFigures.ts'
import { storedRegister } from '../../registers/storedRegister.ts'

const settings = { ...initialSettings, place: 'La Boussole', prestations: [...initialSettings.prestations, { code: 'haircut', name: 'Coiffeur', icon: 'scissors' }] }
const whole = (year: string) => ({ from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) })

const chapters = (figures: Readonly<Record<string, number>>, period = whole('2024'), place = 'La Boussole') =>
  annualChapters({ figures: new Map(Object.entries(figures)), period, settings: { ...settings, place } })

// Every space that binds is a space: what is read is compared.
const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const sentences = (...of: Parameters<typeof chapters>): readonly string[] => chapters(...of).flatMap((chapter) => chapter.sentences.map((one) => spaced(plainOf(one))))
const sentence = (figures: Readonly<Record<string, number>>, begins: RegExp): string | undefined => sentences(figures).find((one) => begins.test(one))

const { expected } = storedRegister('2024')
const published = Object.fromEntries(yearFigures(expected))
const toldIn = (figures: Readonly<Record<string, number>>): readonly Told[] =>
  chapters(figures).flatMap((chapter) => chapter.sentences.flat()).filter((piece): piece is Told => typeof piece !== 'string')

describe('the year that La Boussole published', () => {
  test('every number of the text is the expected one, and stands in its words', () => {
    const told = toldIn(published)
    expect(told.length).toBeGreaterThan(45)
    for (const { code, n, text } of told) {
      expect(n, code).toBe(published[code] ?? 0)
      if (n > 1) expect(text, code).toMatch(new RegExp(`${amount(n)}|tou(te)?s `))
    }
  })
  test('no published figure is left out', () => {
    const told = new Set(toldIn(published).map(({ code }) => code))
    const unsaid = Object.keys(published).filter((code) => published[code] !== 0 && !told.has(code))
    expect(unsaid).toEqual(['entries'])
  })
  test('reads as their page does', () => {
    const all = sentences(published)
    expect(all[0]).toBe('En 2024, La Boussole a accueilli 779 personnes pour 6 535 passages, dont 85 passages anonymes.')
    expect(all).toContain('La Boussole a assuré 1 018 petits-déjeuners, 937 déjeuners, 880 douches et 506 tournées de lessive.')
    expect(all).toContain('Au 31 décembre 2024, 427 personnes étaient domiciliées : 241 titulaires et 186 ayants droit.')
    expect(all).toContain('La domiciliation en cours est une première pour 144 titulaires (59,8 %) et un renouvellement pour 97 titulaires (40,2 %).')
    expect(all).toContain('Titulaires par sexe : 135 hommes (56,0 %) et 106 femmes (44,0 %).')
    expect(all).toContain('Dans l’année, il a été accordé 203 premières domiciliations et 97 renouvellements.')
    expect(all).toContain('La domiciliation a donné lieu à 2 565 passages.')
    expect(all.find((one) => one.startsWith('233 radiations'))).toMatch(/^233 radiations ont été prononcées : 94 faute de manifestation depuis plus de trois mois \(40,3 %\), 36 .* et 23 faute de lien avec la commune \(9,9 %\)\.$/)
  })
  test('the shares of a sentence sum to 100.0', () => {
    const broken = sentences(published).map((one) => [...one.matchAll(/\((\d+,\d) %\)/g)].map(([, share]) => Number(share?.replace(',', '')))).filter(({ length }) => length > 0)
    expect(broken.length).toBeGreaterThan(5)
    for (const shares of broken) expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000)
  })
  test('what stood and what happened are under heads of their own', () => {
    expect(chapters(published).map(({ title }) => title)).toEqual(['Accueil', 'Prestations et orientations', 'Domiciliations au 31 décembre 2024', 'Domiciliations en 2024', 'Courrier'])
  })
})

describe('none, one, many', () => {
  test('a year of nothing says so, without a list of zeros', () => {
    const all = sentences({})
    expect(all).toEqual([
      'En 2024, La Boussole n’a noté aucun passage.', 'D’après son calendrier, La Boussole n’a ouvert aucun jour.', 'Aucun repas, aucune douche et aucune lessive n’ont été notés.',
      'Aucune orientation n’a été notée.', 'Aucune exclusion n’a été décidée.', 'Au 31 décembre 2024, aucune personne n’était domiciliée.',
      'Dans l’année, aucune domiciliation n’a été accordée.', 'Aucune radiation n’a été prononcée.', 'Aucune demande n’a été refusée.', 'La domiciliation n’a donné lieu à aucun passage.',
      'Dans l’année, aucun courrier n’a été reçu.', 'Au 31 décembre 2024, aucun courrier n’était en attente.',
    ])
  })
  const one = {
    'people': 1, 'passages': 1, 'openDays': 1, 'dailyMean': 1, 'passagesPerPerson': 1, 'people.byPassages.1': 1, 'before.months': 12, 'newPeople': 1, 'before.people': 1, 'before.passages': 1.5, 'before.domiciled.people': 0,
    'lunches': 1, 'prestations.haircut': 1, 'referrals': 1, 'referrals.to.door3': 1, 'exclusions': 1, 'exclusions.byScope.house': 1,
    'domiciled.people': 1, 'domiciled.holders': 1, 'activeHoldersByDecision.first': 1, 'activeHolders.bySex.female': 1, 'activeHolders.byAge.0-17': 1, 'activeHolders.byLink.stay': 1, 'activeHolders.byComposition.couple': 1,
    'decisions.first': 1, 'radiations.all': 1, 'radiations.byGround.deceased': 1, 'refusals': 1, 'refusals.byGround.unknown': 1, 'calls': 1,
    'mailIn': 1, 'mailIn.letter': 1, 'mailPerHolder': 1.9, 'returned': 1, 'returned.parcel': 1, 'waiting': 1,
  }
  test('one of each is singular', () => {
    expect(sentences(one)).toEqual([
      'En 2024, La Boussole a accueilli 1 personne pour 1 passage.', '1 personne est venue une seule fois.', '1 personne est venue pour la première fois.',
      'La Boussole a ouvert 1 jour, soit en moyenne 1 passage par jour d’ouverture et 1 passage par personne connue.',
      'En 2023, La Boussole avait accueilli 1 personne pour 1,5 passage ; aucune personne n’était domiciliée au 31 décembre 2023.',
      'La Boussole a assuré 1 déjeuner.', 'Autres prestations : 1 « Coiffeur ».', '1 orientation a été notée : vers « ASLL ».', '1 exclusion a été décidée : de toute la maison.',
      'Au 31 décembre 2024, 1 personne était domiciliée : 1 titulaire et aucun ayant droit.', 'La domiciliation en cours est une première pour 1 titulaire.',
      'Titulaires par sexe : 1 femme.', 'Par ménage : 1 personne en couple sans enfant.', 'Par âge : de moins de 18 ans.', 'Par lien avec la commune : par le séjour.',
      'Dans l’année, il a été accordé 1 première domiciliation.', '1 radiation a été prononcée : par décès.', '1 demande a été refusée : pour un motif non renseigné.',
      'La domiciliation a donné lieu à 1 appel.', 'Dans l’année, 1 courrier a été reçu, soit en moyenne 1,9 courrier par titulaire domicilié dans l’année.',
      'Il en a été retourné 1 à l’expéditeur.', 'Au 31 décembre 2024, 1 courrier était en attente.',
    ])
  })
  test('one class of several is "toutes", and has no share', () => {
    expect(sentence({ 'radiations.all': 3, 'radiations.byGround.onRequest': 3 }, /radiations/)).toBe('3 radiations ont été prononcées : toutes à la demande de la personne.')
    expect(sentence({ 'activeHolders.byAge.18-24': 2 }, /âge/)).toBe('Par âge : tous de 18 à 24 ans.')
  })
  test('the greatest class comes first, who is in none last, and is said', () => {
    expect(sentence({ 'activeHolders.bySex.unknown': 5, 'activeHolders.bySex.female': 3, 'activeHolders.bySex.male': 2 }, /sexe/))
      .toBe('Titulaires par sexe : 3 femmes (30,0 %), 2 hommes (20,0 %) et 5 titulaires dont le sexe n’est pas renseigné (50,0 %).')
  })
  test('doors and exclusions of a year are told by number, nobody by name', () => {
    expect(sentence({ 'referrals': 5, 'referrals.to.door3': 1, 'referrals.to.old': 4 }, /orientations/)).toBe('5 orientations ont été notées : 4 vers « old » et 1 vers « ASLL ».')
    expect(sentence({ 'exclusions': 3, 'exclusions.byScope.house': 2, 'exclusions.byScope.some': 1 }, /exclusions/))
      .toBe('3 exclusions ont été décidées : 2 de toute la maison (66,7 %) et 1 de certaines prestations (33,3 %).')
  })
  test('heads without a name alone', () => {
    expect(sentence({ passages: 4, anonymous: 4 }, /^En 2024/)).toBe('En 2024, La Boussole a noté 4 passages, tous anonymes.')
    expect(sentence({ passages: 1, anonymous: 1 }, /^En 2024/)).toBe('En 2024, La Boussole a noté 1 passage, anonyme.')
    expect(sentence({ passages: 4, anonymous: 4, openDays: 2, dailyMean: 2 }, /ouvert/)).toBe('La Boussole a ouvert 2 jours, soit en moyenne 2 passages par jour d’ouverture.')
  })
  test('mail: kinds where there are several, what left by which way, a count that is wrong said as such', () => {
    expect(sentence({ 'mailIn': 9, 'mailOut': 4, 'mailOut.letter': 3, 'mailOut.parcel': 1, 'forwarded': 2, 'returned': 1 }, /^Il en/))
      .toBe('Il en a été remis 4 (3 lettres et 1 colis), réexpédié 2 et retourné 1 à l’expéditeur.')
    expect(sentence({ mailIn: 9 }, /^Il n/)).toBe('Il n’en a été remis aucun.')
    expect(sentence({ waiting: -2 }, /attente/)).toBe('Au 31 décembre 2024, le compte du courrier en attente était de -2 courriers : à vérifier.')
  })
})

test('for outside, a verb agrees with what happened, and not with a number that is not told', () => {
  const figures = {
    'people': 9, 'newPeople': 3, 'passages': 9, 'before.months': 12, 'radiations.all': 3, 'refusals': 3, 'domiciled.people': 3, 'domiciled.holders': 3, 'exclusions': 3, 'referrals': 3, 'mailIn': 3, 'mailOut': 3,
    'prestations.haircut': 3, 'decisions.first': 3, 'domiciliationPassages': 3,
  }
  const isTold = new Set(['people', 'passages', 'openDays', 'before.months'])
  const told = annualChapters({ figures: new Map(Object.entries(figures)), period: whole('2024'), settings, outside: (code) => (isTold.has(code) ? 'told' : 'masked') })
  const all = told.flatMap((chapter) => chapter.sentences.map((one) => spaced(plainOf(one))))
  expect(all).toEqual(expect.arrayContaining([
    'Des personnes sont venues pour la première fois, en nombre non publié.', 'Des radiations ont été prononcées, en nombre non publié.', 'Des demandes ont été refusées, en nombre non publié.',
    'Au 31 décembre 2024, des personnes étaient domiciliées, en nombre non publié.',
    'Des exclusions ont été décidées, en nombre non publié.', 'Des orientations ont été notées, en nombre non publié.', 'Dans l’année, des courriers ont été reçus, en nombre non publié.',
    'Autres prestations : « Coiffeur » en nombre non publié.', 'Il en a été remis un nombre non publié.', 'Dans l’année, il a été accordé un nombre non publié de premières domiciliations et un nombre non publié de renouvellements.',
  ]))
  expect(all.filter((one) => /nombre non publié (de |d’)?\S+( \S+)? (a|ont|était|étaient|est|sont) /.test(one))).toEqual([])
})

describe('what is compared, and with what', () => {
  test('nobody is new where the year before is not known', () => {
    expect(sentence({ people: 3, passages: 3, newPeople: 3 }, /première fois/)).toBeUndefined()
    expect(sentence({ 'people': 3, 'passages': 3, 'before.months': 6 }, /première fois/)).toBe('Aucune personne n’est venue pour la première fois.')
  })
  test('a year known in part says so; the year that runs is told, and compared, up to its day', () => {
    expect(sentence({ 'before.months': 6, 'before.people': 2 }, /2023/)).toMatch(/^En 2023 \(6 mois connus sur 12\), La Boussole avait accueilli 2 personnes/)
    expect(sentence({ 'before.months': 1, 'before.people': 2 }, /2023/)).toMatch(/^En 2023 \(1 mois connu sur 12\)/)
    const running = sentences({ 'people': 2, 'passages': 5, 'before.months': 7, 'before.people': 2, 'before.domiciled.people': 1 }, { from: knownDay('2026-01-01'), to: knownDay('2026-11-17') })
    expect(running[0]).toBe('Du 1er janvier au 17 novembre 2026, La Boussole a accueilli 2 personnes pour 5 passages.')
    expect(running.find((one) => one.includes('2025'))).toMatch(/^Du 1er janvier au 17 novembre 2025, .* domiciliée au 17 novembre 2025\.$/)
  })
  test('who was domiciled that year is not told where no decision was noted yet', () => {
    expect(sentence({ 'people': 2, 'passages': 5, 'before.months': 12, 'before.people': 2, 'before.passages': 4 }, /2023/)).toBe('En 2023, La Boussole avait accueilli 2 personnes pour 4 passages.')
  })
  test('a house without a name', () => {
    expect(sentences({ people: 2, passages: 2, openDays: 3, dailyMean: 0.7, passagesPerPerson: 1 }, whole('2024'), '').slice(0, 2))
      .toEqual(['En 2024, la maison a accueilli 2 personnes pour 2 passages.', 'La maison a ouvert 3 jours, soit en moyenne 0,7 passage par jour d’ouverture et 1 passage par personne connue.'])
  })
})

describe('sentences', () => {
  const told: Told = { code: 'people', n: 0, text: 'aucune personne' }
  test('are listed with commas and "et", and begin with a capital', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => plainOf(listed(items)))).toEqual(['', 'a', 'a et b', 'a, b et c'])
    expect(plainOf(begun(said`${told} : rien`))).toBe('Aucune personne\u00a0: rien')
    expect(begun([])).toEqual([])
  })
})
