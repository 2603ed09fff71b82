// What two tablets say of one thing, told calmly, and the keys that settle it.
import type { CountedTwice } from '#domain/exchange/countedTwice.ts'
import type { HandedOutTwice } from '#domain/exchange/handedOutTwice.ts'
import type { LateSign } from '#domain/exchange/lateSigns.ts'
import type { WhileExcluded } from '#domain/exchange/whileExcluded.ts'
import type { Decision } from '#domain/domiciliation/decisions.ts'
import type { TwoDecisions } from '#domain/exchange/twoDecisions.ts'
import type { OnceADay, SameAct } from '#domain/exchange/sameAct.ts'
import type { TwoInPlace, TwoNumbers } from '#domain/exchange/twoInPlace.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay, numericDay, pastDay } from '#ui/texts/dates.ts'
import { decisionSentence } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf, of } from '#ui/texts/names.ts'
import { person } from '#ui/texts/person.ts'
import { stocktake } from '#ui/texts/stocktake.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { channelWords, compositionWords, kinshipWords, mailCount, sexWords, unknownWord } from '#ui/texts/words.ts'

const what = (register: Register, fact: OnceADay | undefined): string => {
  if (fact?.kind !== 'prestation') return 'Passage'
  const { prestation: code } = fact.data
  return prestationWord(settingsOf(register).prestations.find((one) => one.code === code) ?? { code })
}

const fields = ['firstName', 'lastName', 'usualName', 'nickname', 'number', 'boxNumber', 'phone', 'birthDate', 'birthYear', 'sex', 'composition'] as const

const said = (who: Description, field: (typeof fields)[number]): string => {
  const { birthDate, sex, composition, ...texts } = who
  if (field === 'birthDate') return birthDate === undefined ? unknownWord : numericDay(birthDate)
  if (field === 'sex') return sex === undefined ? unknownWord : sexWords[sex]
  if (field === 'composition') return composition === undefined ? unknownWord : compositionWords[composition]
  return texts[field] ?? unknownWord
}

/** What one description says where another says something else: "Prénom : Awa ; Boîte : 12". */
export const differences = (mine: Description, theirs: Description): string =>
  fields
    .filter((field) => said(mine, field) !== said(theirs, field))
    .map((field) => `${person.fields[field]} : ${said(mine, field)}`)
    .join(' ; ') || 'Les mêmes mots'

export const doublons = {
  title: 'Noté sur deux tablettes',
  none: 'Aucun doublon à regarder.',
  text: 'Une touche règle chacun.',
  by: (agent: string | undefined, tablet: string | undefined) => [agent ?? 'agent inconnu', tablet === undefined ? 'autre tablette' : `tablette ${tablet}`].join(', '),
  noHour: 'sans heure',
  at: (when: string, by: string) => `${when}, ${by}`,
  keyFor: (word: string, about: string) => `${word} : ${about}`,
  withdraw: 'Retirer',
  sameAct: {
    title: (register: Register, { person: who, day, facts }: SameAct, today: ServiceDay) => `${what(register, facts[0])} ${of(nameOf(register, who))}, ${pastDay(day, today)}`,
    text: 'Noté deux fois, compté une.',
    second: 'C’était bien deux fois',
  },
  handedOutTwice: {
    title: (register: Register, { person: who, mail, missing }: HandedOutTwice) => `${mailCount(mail, missing)} de trop parmi les courriers remis à ${nameOf(register, who)}`,
    text: 'Plus a été remis que reçu.',
    arrived: 'Tout a été remis, une arrivée manquait',
  },
  countedTwice: {
    title: (register: Register, { person: who, mail }: CountedTwice) => `Courrier ${of(nameOf(register, who))} compté sur plusieurs tablettes : ${stocktake.label(mail).toLowerCase()}`,
    text: 'Les corrections s’ajoutent : retirez celle qui est de trop.',
    line: ({ day, data: { mail, by } }: CountedTwice['facts'][number], who: string) => `${stocktake.difference(mail, by)}, le ${longDay(day)}, ${who}`,
  },
  whileExcluded: {
    title: (register: Register, { person: who, day }: WhileExcluded, today: ServiceDay) => `Noté malgré une exclusion : ${nameOf(register, who)}, ${pastDay(day, today)}`,
    text: ({ exclusion: { fact } }: WhileExcluded) => `Noté après la décision d’exclusion (jusqu’au ${longDay(fact.data.until)}), sur une tablette qui ne la connaissait pas ou depuis une feuille papier. La personne est venue : rien n’est effacé.`,
    admit: 'Admettre ce jour-là',
  },
  twoDescriptions: {
    title: (register: Register, who: SameAct['person']) => `Fiche ${of(nameOf(register, who))} changée deux fois`,
    read: 'Ce qui se lit',
    other: 'L’autre écriture',
    keep: 'Garder ceci',
  },
  twoDecisions: {
    title: (register: Register, { person: who }: TwoDecisions) => `Deux décisions pour ${nameOf(register, who)}`,
    text: 'Prises sur deux tablettes qui ne se voyaient pas, ou dans deux fiches réunies depuis : retirez celle qui ne tient pas.',
    line: (decision: Decision, by: string) => `${decisionSentence(decision)}, le ${longDay(decision.day)} : ${by}`,
  },
  lateSign: {
    title: (register: Register, { person: who }: LateSign) => `Radiation ${of(nameOf(register, who))} à réexaminer`,
    text: ({ ended, sign }: LateSign) => `Radiation du ${longDay(ended.day)} pour silence, alors qu’un signe de vie du ${longDay(sign.day)} (${channelWords[sign.channel]}) est arrivé depuis.`,
    restore: 'Rendre la domiciliation',
    uphold: 'Maintenir la radiation',
  },
  uphold: {
    title: (who: string) => `Maintenir la radiation ${of(who)}`,
    sign: (written: string) => `Ce signe de vie a été noté : ${written}.`,
    caution: 'Avec lui, les trois mois sans signe de vie n’étaient pas passés. La radiation ne tient que si ce signe n’est pas de cette personne.',
    second: 'Un autre agent que celui qui a décidé la radiation la maintient.',
    reason: 'Pourquoi la radiation tient',
    verb: 'Maintenir la radiation',
    keep: 'Ne rien décider',
  },
  twoInPlace: {
    title: ({ place }: TwoInPlace) => `${place.name} : deux personnes à la fois`,
    text: 'Deux tablettes l’ont donnée sans se voir.',
    back: 'Remettre dans la file',
  },
  twoNumbers: {
    title: (register: Register, { person: who }: TwoNumbers) => `${nameOf(register, who)} a deux numéros dans la même file`,
    text: 'Donnés sur deux tablettes qui ne se voyaient pas : retirez celui qui est de trop.',
  },
  waitLine: (register: Register, { number, person: who }: Wait, by: string) => [`n° ${number}`, ...(who === undefined ? [] : [nameOf(register, who)]), by].join(', '),
  mergedNumbers: {
    title: (register: Register, who: SameAct['person']) => `Fiche ${of(nameOf(register, who))} réunie : quels numéros garder ?`,
    text: 'Les autres numéros continuent de mener à cette personne. Si son courrier est dans deux boîtes, rassemblez-le.',
    line: ({ number, boxNumber }: Pick<Description, 'number' | 'boxNumber'>) =>
      [number === undefined ? [] : [`n° ${number}`], boxNumber === undefined ? [] : [`boîte ${boxNumber}`]].flat().join(', '),
    keep: 'Garder ceci',
  },
  ayantsDroitAlike: {
    title: (register: Register, who: SameAct['person']) => `Le même ayant droit deux fois dans le dossier ${of(nameOf(register, who))} ?`,
    text: 'Les deux dossiers réunis le comptaient chacun : il compte deux fois. Si c’est la même personne, retirez une des deux lignes : les périodes passées ne compteront plus que celle qui reste. Si ce sont deux personnes, des jumeaux par exemple, les deux lignes restent et comptent comme avant.',
    same: 'C’est la même personne : retirer cette ligne',
    two: 'Ce sont deux personnes',
    line: (who: AyantDroitIdentity | undefined, by: string) =>
      [...(who === undefined ? [unknownWord] : [`${gestures.ayantDroit.name(who)}, ${kinshipWords[who.kinship].toLowerCase()}`, ...(who.birthDate === undefined ? [] : [gestures.ayantDroit.born(who.birthDate)])]), by].join(', '),
  },
  numbersAlike: {
    title: (number: string) => `Numéro ${number} donné deux fois`,
    text: 'Le numéro est écrit sur des papiers : choisissez qui en change.',
    renumber: 'Changer le numéro',
  },
} as const
