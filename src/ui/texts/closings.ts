// The closing of months and years: what stands, what is missing, what moved since (metier.md §6; decisions/0031).
import type { Closing } from '#domain/closings/closings.ts'
import { gapOf } from '#domain/closings/afterClosing.ts'
import type { Change } from '#domain/closings/afterClosing.ts'
import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { momentAt } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { closedTexts } from '#exports/texts/closed.ts'
import { number, unit } from '#ui/texts/amounts.ts'
import { hour, longDay, monthAndYear } from '#ui/texts/dates.ts'
import { amount, figures } from '#ui/texts/figures.ts'

/** "octobre 2026", "l’année 2026". */
const periodWord = (period: Period): string => (spanOfPeriod(period) === 'year' ? `l’année ${period.from.slice(0, 4)}` : monthAndYear(period.from))

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
const changed = (n: number): string => `${unit(n, 'chiffre')} ${n > 1 ? 'ont changé' : 'a changé'}`
const whenOf = ({ fact, closed }: Closing): string => (closed === undefined ? longDay(momentAt(hlcMs(fact.hlc)).day) : `${longDay(fact.day)} à ${hour(closed.at)}`)
const byWhom = ({ closed }: Closing): string => (closed === undefined || closed.by === '' ? '' : ` par ${closed.by}`)
const toldAs = (n: number | undefined): string => (n === undefined ? closedTexts.unnoted : amount(n))
const signed = (change: Change): string => {
  const n = gapOf(change)
  return n === undefined ? '' : figures.compared.signed(n)
}

export const closings = {
  list: 'Mois et année',
  years: { before: 'Année d’avant', after: 'Année d’après' },
  plain: (period: Period) => (spanOfPeriod(period) === 'year' ? `Année ${period.from.slice(0, 4)}` : capital(monthAndYear(period.from))),
  state: {
    ahead: 'À venir',
    running: 'En cours',
    open: 'Ouverte',
    incomplete: (names: readonly string[]) => `Ouverte, incomplète : ${names.join(', ')}`,
    closed: (closing: Closing) => `Close le ${longDay(closing.fact.day)}`,
    changed: (n: number) => `Modifiée : ${unit(n, 'chiffre')}`,
  },
  running: (period: Period, from: ServiceDay) => `${capital(periodWord(period))} n’est pas fini : la clôture est possible à partir du ${longDay(from)}.`,
  complete: 'Toutes les tablettes ont tout envoyé.',
  alone: 'Cette tablette n’est reliée à aucun serveur : la clôture porte sur ce qui est noté ici.',
  go: (period: Period) => `Clôturer ${periodWord(period)}`,
  again: 'Clôturer à nouveau',
  closedOn: (closing: Closing) => `Close le ${whenOf(closing)}${byWhom(closing)}.`,
  still: 'Aucun chiffre n’a changé depuis.',
  file: (closing: Closing, changes: readonly Change[]) => `Close le ${longDay(closing.fact.day)}. Après clôture, ${changed(changes.length)} : ces comptes ne sont plus ceux de la clôture.`,
  after: {
    title: 'Après clôture',
    said: (changes: readonly Change[]) => `Après clôture, ${changed(changes.length)}. Le document clos reste ce qu’il était.`,
    see: 'Voir ce qui a changé',
    one: ({ before, now }: Change) =>
      `Ce chiffre ${before === undefined ? 'n’était pas noté' : `était de ${amount(before)}`} à la clôture ; il ${now === undefined ? 'n’est plus connu' : `est de ${amount(now)}`} maintenant.`,
    told: toldAs,
    acts: 'Actes arrivés depuis la clôture',
    noActs: 'Aucun acte de cette période n’est arrivé depuis : cela peut venir d’un réglage ou d’une fiche.',
    more: (n: number) => `Et ${number(n)} ${n > 1 ? 'autres actes' : 'autre acte'}.`,
    act: (day: ServiceDay, at: string, sentence: string) => `${longDay(day)}${at === '' ? '' : `, ${at}`} : ${sentence}`,
    imported: (line: string, n: number, to: ServiceDay) => `${line}, avec ${unit(n, 'acte')} jusqu’au ${longDay(to)}`,
    columns: { figure: 'Chiffre', before: 'À la clôture', now: 'Maintenant', difference: 'Différence' },
    difference: signed,
    of: (period: Period) => `Ce qui a changé depuis la clôture, ${periodWord(period)}`,
  },
  apart: (others: readonly Closing[]) =>
    `Cette période a été close aussi ${others.map((other) => `le ${whenOf(other)}${byWhom(other)}`).join(', puis ')}, sur une tablette qui n’avait pas encore lu l’autre clôture. Les deux restent lisibles ; la plus récente dans l’ordre fait foi.`,
  history: {
    title: 'Clôtures de cette période',
    row: (closing: Closing) => `${capital(longDay(closing.fact.day))}${closing.closed === undefined ? '' : `, ${hour(closing.closed.at)}`}`,
    by: ({ closed }: Closing) => (closed === undefined || closed.by === '' ? 'Agent inconnu' : closed.by),
    order: ({ closed }: Closing) => (closed?.upTo.place === undefined ? `${number(closed?.upTo.facts ?? 0)} actes lus` : `place ${number(closed.upTo.place.seq)} du serveur`),
    stands: 'Fait foi',
    withdrawn: 'Retirée',
    former: 'Remplacée',
    open: (closing: Closing) => `Ouvrir la clôture du ${longDay(closing.fact.day)}${closing.closed === undefined ? '' : ` à ${hour(closing.closed.at)}`}`,
  },
  dialog: {
    title: (period: Period) => `Clôturer ${periodWord(period)}`,
    againTitle: (period: Period) => `Clôturer à nouveau ${periodWord(period)}`,
    text: 'Les chiffres sont gardés tels qu’ils sont à cet instant. Ce qui arrive plus tard est montré à part, « après clôture ».',
    againText: 'La clôture d’avant reste lisible ; la nouvelle fait foi.',
    changes: (n: number) => `Par rapport à la clôture d’avant, ${changed(n)}.`,
    missing: 'Des actes de cette période peuvent encore arriver de ces tablettes :',
    reason: 'Pourquoi ne pas attendre',
    reasonHint: 'Ce motif est écrit dans le document.',
    keep: 'Ne pas clôturer',
  },
  withdraw: { verb: 'Retirer cette clôture', what: 'cette clôture' },
  document: {
    title: (period: Period) => `Clôture : ${periodWord(period)}`,
    heading: (period: Period) => capital(periodWord(period).replace(/^l’/, '')),
    print: 'Imprimer',
    csv: 'CSV', xlsx: 'Excel', json: 'JSON, pour la maison',
    csvName: 'Enregistrer en CSV', xlsxName: 'Enregistrer pour Excel', jsonName: 'Enregistrer en JSON, pour la maison',
    exported: (file: string) => `Exporté : ${file}`,
    printed: 'Document de clôture',
    closed: (closing: Closing) => `Clos le ${whenOf(closing)}${byWhom(closing)}`,
  },
  code: {
    before: (word: string) => `Année d’avant : ${word}`,
    beforeMonths: 'Année d’avant : mois notés',
    ofClass: (label: string, word: string) => `${label} : ${word}`,
    weekday: (name: string) => `Maison ouverte le ${name}`,
    month: (month: string, word: string) => `${month} : ${word}`,
  },
} as const
