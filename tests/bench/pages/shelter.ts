// A shelter as large as one asks: its people, then acts of ordinary days up to today. The same wish gives the same shelter.
import { createDraw } from '../../../src/desk/demo/draw.ts'
import type { Draw } from '../../../src/desk/demo/draw.ts'
import type { PlannedFact } from '../../../src/desk/ports.ts'
import { liensCommune } from '../../../src/domain/domiciliation/words.ts'
import type { Draft } from '../../../src/domain/facts/fact.ts'
import { factId, personId } from '../../../src/domain/ids.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Description } from '../../../src/domain/person/description.ts'
import { addDays, daysOf, hourAfter, knownDay, lastDayOfYearFrom, weekdayOf } from '../../../src/domain/time.ts'
import type { ServiceDay } from '../../../src/domain/time.ts'

export type Size = {
  readonly people: number
  readonly facts: number
  readonly today: ServiceDay
  /** How many came today already: the first ones. */
  readonly present: number
  /** How many closed the last day before today: the last ones, who head the recents. */
  readonly lately?: number
}

type House = Size & { readonly draw: Draw; readonly everyone: readonly PersonId[]; readonly days: readonly ServiceDay[] }

const lastNames =
  'Diallo Traoré Coulibaly Keïta N’Diaye Sow Bah Camara Cissé Konaté Ouattara Benali Bouzid El-Amrani Haddad Mansouri Cherif Belkacem Hamdi Khelifi Zerrouki Popescu Ionescu Dumitru Munteanu Da-Silva Ferreira Gonçalves Rodrigues Sivakumar Rajendran Kovalenko Shevchenko Petrenko Ahmadi Rahimi Hossain Rahman Tesfaye Abebe Nguyen Tran Martin Bernard Dubois Durand Moreau Lefèvre Leroy Girard Mercier Fontaine Le-Gall D’Angelo Müller García Kaya Yılmaz Demir'.split(' ')
const firstNames =
  'Mohamed Mohammed Mamadou Ibrahima Ousmane Abdoulaye Moussa Youssef Karim Rachid Ahmed Samir Ion Gheorghe Andreï João José Suresh Oleksandr Ali Reza Minh Jean-Pierre Philippe Éric Stéphane François Mehmet Fatoumata Aminata Awa Aïcha Fatima Khadija Leïla Elena Ioana Lakshmi Oksana Zahra Thi-Lan Marie Nathalie Françoise Hélène Ayşe'.split(' ')

const whoIs = (draw: Draw, rank: number): Description => ({
  number: `B${String(rank + 1).padStart(5, '0')}`,
  lastName: draw.pick(lastNames),
  firstName: draw.pick(firstNames),
  sex: draw.chance(0.3) ? 'female' : 'male',
  birthDate: addDays(knownDay('1946-01-01'), draw.between(0, 21_000)),
  ...(rank % 2 === 0 ? { boxNumber: String(rank / 2 + 1) } : {}),
})

// Every second person is domiciled here, since some day of the last year.
const grantOf = ({ draw, today }: House, person: PersonId): Draft => {
  const from = addDays(today, -draw.between(1, 360))
  const data = { decision: 'first', from, until: lastDayOfYearFrom(from) } as const
  return { kind: 'domiciliationGranted', person, day: from, data, secret: { link: draw.pick(liensCommune) } }
}

const filesOf = (house: House): readonly Draft[] =>
  house.everyone.flatMap((person, rank): readonly Draft[] => {
    const opened: Draft = { kind: 'personOpened', person, day: house.days[0] ?? house.today, data: {}, secret: whoIs(house.draw, rank) }
    return rank % 2 === 0 ? [opened, grantOf(house, person)] : [opened]
  })

const prestations = ['breakfast', 'lunch', 'shower', 'laundry'] as const

// In the shares of the register of 2024: 36 % passages, 18 % prestations, 24 % mail in, 22 % mail out.
const actOn = ({ draw, everyone }: House, day: ServiceDay): Draft => {
  const rank = draw.between(0, everyone.length - 1)
  const at = hourAfter(draw.between(510, 720))
  const share = draw.between(1, 100)
  const person = everyone[rank]
  const holder = everyone[rank - (rank % 2)]
  if (person === undefined || holder === undefined) throw new Error('nobody lives here')
  if (share <= 36) return { kind: 'passage', person, day, data: { at, for: 'welcome' } }
  if (share <= 54) return { kind: 'prestation', person, day, data: { at, prestation: draw.pick(prestations) } }
  if (share <= 78) return { kind: 'mailReceived', person: holder, day, n: 1, data: { at, mail: 'letter' } }
  return { kind: 'mailHandedOut', person: holder, day, n: 1, data: { at, mail: 'letter', to: 'holder' } }
}

type Coming = { readonly people: readonly PersonId[]; readonly day: ServiceDay; readonly from: number }

// One after the other within an hour, as they are noted.
const coming = ({ people, day, from }: Coming): readonly Draft[] =>
  people.map((person, rank) => {
    const at = hourAfter(from + Math.floor((rank * 60) / people.length))
    return { kind: 'passage', person, day, data: { at, for: 'welcome' } }
  })

const twoYears = 730

/** `facts` facts in all, in order of days: who everyone is, two years of acts, and who came today. */
export const shelterFacts = (size: Size): readonly PlannedFact[] => {
  const draw = createDraw(size.people)
  const days = daysOf({ from: addDays(size.today, -twoYears), to: addDays(size.today, -1) }).filter((day) => weekdayOf(day) < 6)
  const everyone = Array.from({ length: size.people }, () => personId(draw.uuid()))
  const house = { ...size, draw, days, everyone }
  const files = filesOf(house)
  const lately = coming({ people: everyone.slice(everyone.length - (size.lately ?? 0)), day: days.at(-1) ?? size.today, from: 730 })
  const present = coming({ people: everyone.slice(0, size.present), day: size.today, from: 510 })
  const acts = Math.max(0, size.facts - files.length - lately.length - present.length)
  const past = Array.from({ length: acts }, (_, i) => actOn(house, days[Math.floor((i * days.length) / acts)] ?? size.today))
  return [...files, ...past, ...lately, ...present].map((draft) => ({ ...draft, id: factId(draw.uuid()) }))
}
