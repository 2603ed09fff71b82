// What happens in a queue, in words: "N° 12 pour Awa N’Diaye (douche)".
import type { FactOf } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { WaitEnd } from '#domain/washroom/words.ts'
import { hour } from '#ui/texts/dates.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const placeName = (register: Register, code: string): string =>
  settingsOf(register).places.find((place) => place.code === code)?.name ?? 'une place'

const numberUnder = (register: Register, { refs }: Pick<FactOf<'waitlistCalled'>, 'refs'>): string => {
  const id = refs?.under ?? refs?.ends
  const joined = id === undefined ? undefined : register.facts.get(id)
  return joined?.kind === 'waitlistJoined' ? `N° ${joined.data.number}` : 'Quelqu’un'
}

const whom = (who: string): string => (who === '' ? 'sans nom' : who)

const ends: Readonly<Record<WaitEnd, (number: string, who: string) => string>> = {
  noShow: (number, who) => `${number} absent à l’appel : ${who}`,
  gaveUp: (number, who) => `${number} quitte la file : ${who}`,
  served: (number, who) => `${number} a fini, rien de plus à compter : ${who}`,
  closing: (number, who) => `${number} : file close, ${who}`,
}

export const waits = {
  joined: ({ data: { number, prestation, slot } }: FactOf<'waitlistJoined'>, who: string, register: Register) => {
    const word = prestationWord(settingsOf(register).prestations.find(({ code }) => code === prestation) ?? { code: prestation }).toLowerCase()
    return `N° ${number} pour ${who === '' ? 'une personne sans nom' : who} (${word}${slot === undefined ? '' : `, à ${hour(slot)}`})`
  },
  called: (fact: FactOf<'waitlistCalled'>, who: string, register: Register) => `${numberUnder(register, fact)} appelé, ${placeName(register, fact.data.place)} : ${whom(who)}`,
  taken: ({ data }: FactOf<'placeTaken'>, who: string, register: Register) => `${placeName(register, data.place)} occupé : ${whom(who)}`,
  left: (fact: FactOf<'waitlistLeft'>, who: string, register: Register) => ends[fact.data.why](numberUnder(register, fact), whom(who)),
  stopped: ({ data }: FactOf<'placeStopped'>, _who: string, register: Register) => `${placeName(register, data.place)} hors service`,
  resumed: ({ data }: FactOf<'placeResumed'>, _who: string, register: Register) => `${placeName(register, data.place)} de nouveau en service`,
} as const
