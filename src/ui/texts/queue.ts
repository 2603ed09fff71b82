// The queues, cabins and machines of Douches et linge.
import { spokenName, surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Occupant, PlaceNow } from '#domain/washroom/places.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { hour, pastDay } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

/** "Michel L.": enough at the desk, little on a screen that others see. */
const shortName = (who: Description): string => {
  const [given, surname] = [who.firstName ?? '', surnameOf(who)]
  return given === '' || surname === '' ? spokenName(who) : `${given} ${surname.slice(0, 1).toLocaleUpperCase('fr')}.`
}

const whoWaits = (register: Register, { person }: Wait): string => (person === undefined ? 'Sans nom' : shortName(whoIs(register, person)) || nameOf(register, person))

const titles: Readonly<Record<string, string>> = { shower: 'File des douches', laundry: 'File du linge' }

const wordOf = (register: Register, code: string): string => prestationWord(settingsOf(register).prestations.find((one) => one.code === code) ?? { code })

const minutes = (n: number): string => (n < 60 ? `${String(n)} min` : `${String(Math.floor(n / 60))} h ${String(n % 60).padStart(2, '0')}`)

const rounds = (n: number): readonly string[] => (n > 1 ? [`${String(n)} tournées`] : [])

// Overnight, minutes say nothing any more.
const whenLeft = (occupant: Occupant, today: ServiceDay): string => `${pastDay(occupant.day, today)} ${hour(momentAt(occupant.standing.since).at)}`

const machineTime = ({ place, minutes: gone }: PlaceNow): string =>
  gone < place.minutes ? `reste ${minutes(place.minutes - gone)}` : gone === place.minutes ? 'à l’instant' : `depuis ${minutes(gone - place.minutes)}`

export const queue = {
  prestation: wordOf,
  title: (register: Register, code: string) => titles[code] ?? `File : ${wordOf(register, code)}`,
  tabs: { label: 'File ou présents', queue: 'File', present: 'Présents' },
  empty: 'Personne n’attend. Tapez un nom, puis File.',
  nameless: 'Sans nom',
  namelessFor: (title: string) => `Sans nom : ${title}`,
  whoWaits,
  number: (number: string) => `n° ${number}`,
  fact: ({ n }: Wait, waited: number) => [...rounds(n), `attend ${minutes(waited)}`].join(' · '),
  calledFact: ({ place }: Occupant['standing'], waited: number) => `${place.name} · ${minutes(waited)}`,
  slotFact: ({ n, slot }: Wait) => [...rounds(n), slot === undefined ? '' : `à ${hour(slot)}`].join(' · '),
  later: 'Plus tard',
  absents: 'Absents à l’appel',
  absentSince: 'garde son numéro',
  absent: 'Absent',
  absentName: (who: string) => `Absent : ${who}`,
  back: 'De retour',
  backName: (who: string) => `De retour : ${who}`,
  more: (who: string) => `Plus pour ${who}`,
  callTo: (place: string) => `Appeler : ${place}`,
  goesIn: (place: string) => `Fait entrer : ${place}`,
  gaveUp: 'Quitte la file',
  sendBack: 'Remettre dans la file',
  sendBackNumber: (number: string) => `Remettre le ${number}`,
  noneGiven: 'Rien à compter',
  join: 'File',
  joinName: (who: string) => `File : ${who}`,
  joinItem: (register: Register, code: string, waiting: number) => `${wordOf(register, code)} : ${waiting === 0 ? 'prochain numéro' : `après ${String(waiting)}`}`,
  slotItem: (register: Register, code: string) => `${wordOf(register, code)} à une heure…`,
  waitingAlready: (number: string) => `déjà en attente, n° ${number}`,
  slot: { title: (who: string, word: string) => `${word} de ${who} à une heure`, at: 'Heure du créneau', hint: 'La personne passe en tête de file à cette heure.', verb: 'Donner le créneau', keep: 'Laisser' },
  close: 'Clore la journée',
  nothingToClose: 'rien à clore',
  places: 'Cabines et machines',
  noPlaces: 'Aucune cabine ni machine n’est définie : la file s’ouvre dès que Réglages en donne une.',
  toSettings: 'Définir les cabines et machines',
  states: {
    free: { cabin: 'Libre', machine: 'Libre' },
    called: { cabin: 'Appel', machine: 'Appel' },
    busy: { cabin: 'Occupée', machine: 'En cours' },
    over: { cabin: 'Dépassée', machine: 'À vider' },
    stopped: { cabin: 'Hors service', machine: 'Hors service' },
    twice: 'Donnée deux fois',
  },
  toNext: 'Au suivant',
  nobody: 'Personne n’attend',
  nextIs: (register: Register, wait: Wait) => whoWaits(register, wait),
  time: (now: PlaceNow, occupant: Occupant, today: ServiceDay) => {
    if (occupant.day !== today) return whenLeft(occupant, today)
    return now.place.kind === 'machine' ? machineTime(now) : `${String(now.minutes)} / ${minutes(now.place.minutes)}`
  },
  calledNumber: (number: string) => `N° ${number}`,
  calledSince: (who: string, n: number) => `${who} · ${minutes(n)}`,
  both: (numbers: readonly string[]) => numbers.map((number) => `n° ${number}`).join(' et '),
  call: (number: string) => `Appeler le ${number}`,
  callNobody: 'Appeler',
  begin: 'Commencer',
  free: { cabin: 'Libérer', machine: 'Terminer' },
  emptied: 'Vidé',
  resume: 'Remettre en service',
  keyName: (word: string, place: string) => `${word} : ${place}`,
  stop: 'Mettre hors service…',
  stopDialog: { title: (place: string) => `Mettre hors service : ${place}`, reason: 'Pourquoi', hint: 'En quelques mots : « fuite », « porte bloquée ».', verb: 'Mettre hors service', keep: 'Laisser en service' },
} as const
