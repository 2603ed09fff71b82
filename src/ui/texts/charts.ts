// What the charts of the Bilan say: a title, a sentence that reads each, the heads of the table beside it.
import type { Movements } from '#domain/charts/movements.ts'
import type { PileAge } from '#domain/charts/pileAges.ts'
import type { Silence } from '#domain/charts/silences.ts'
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { longDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'

const between = (hour: number): string => `${String(hour)} h à ${String(hour + 1)} h`
const letters = (n: number): string => unit(n, 'courrier')

export const charts = {
  title: 'Graphiques',
  subject: 'Sujet des graphiques',
  subjects: { passages: 'Passages', prestations: 'Prestations', mail: 'Courrier', files: 'Domiciliations', contacts: 'Contacts' },
  none: 'Rien à dessiner pour cette période.',
  weekdays: {
    title: 'Passages par jour de la semaine',
    head: 'Jour', passages: 'Passages', openDays: { head: 'Ouverts', full: 'Jours ouverts' }, mean: { head: 'Par jour', full: 'Passages par jour ouvert' },
    sentence: (name: string, mean: number) => `En moyenne, le ${name} est le plus plein\u00a0: ${amount(mean)} par jour ouvert.`,
    outside: (n: number) => `${unit(n, 'passage')} un jour où la maison était fermée.`,
  },
  hours: {
    title: 'Passages par heure',
    head: 'Heure', passages: 'Passages', tick: (hour: number) => `${String(hour)} h`, name: between, unknown: 'Sans heure notée',
    sentence: (hour: number, n: number, unknown: number) => `Le plus plein\u00a0: de ${between(hour)}, ${unit(n, 'passage')}.${unknown > 0 ? ` ${amount(unknown)} sans heure notée.` : ''}`,
    allUnknown: (n: number) => `${unit(n, 'passage')} sans heure notée.`,
  },
  prestations: {
    months: 'Prestations par mois', weeks: 'Prestations par semaine', month: 'Mois', week: 'Semaine', total: 'Total',
    words: { breakfasts: 'Petits-déjeuners', lunches: 'Déjeuners', showers: 'Douches', laundry: 'Lessives' },
    others: (n: number) => `${unit(n, 'autre')}, dans le tableau`,
    sentence: (total: number, word: string, n: number) => `${unit(total, 'prestation')}\u00a0; le plus souvent\u00a0: ${word.toLowerCase()}, ${amount(n)}.`,
  },
  mail: {
    months: 'Courriers reçus et remis par mois', weeks: 'Courriers reçus et remis par semaine',
    words: { mailIn: 'Reçus', mailOut: 'Remis' },
    sentence: (came: number, went: number) => `${letters(came)} ${came > 1 ? 'reçus' : 'reçu'}, ${amount(went)} remis.`,
  },
  pile: {
    title: (day: ServiceDay) => `Le courrier qui attend au ${longDay(day)}`,
    head: 'Arrivé depuis', pieces: 'Courriers',
    ages: { week: 'Moins d’une semaine', month: 'Moins d’un mois', quarter: 'Moins de trois mois', older: 'Trois mois et plus', toCheck: 'À vérifier (sorti sans être entré)' } satisfies Readonly<Record<PileAge, string>>,
    ticks: { week: '< 7 j', month: '< 1 m', quarter: '< 3 m', older: '≥ 3 m', toCheck: 'à vérif.' } satisfies Readonly<Record<PileAge, string>>,
    sentence: (all: number, old: number) => `${letters(all)} ${all > 1 ? 'attendent' : 'attend'}${old > 0 ? `, dont ${amount(old)} depuis trois mois et plus` : ''}.`,
  },
  movements: {
    months: 'Titulaires : entrées et sorties par mois', weeks: 'Titulaires : entrées et sorties par semaine',
    words: { began: 'Entrées', left: 'Sorties' },
    heads: { before: { head: 'Veille', full: 'Titulaires la veille' }, began: { head: 'Entrées' }, ended: { head: 'Décision', full: 'Sorties par décision' }, lapsed: { head: 'Échéance', full: 'Sorties par échéance dépassée' }, after: { head: 'Fin', full: 'Titulaires le dernier jour' } },
    sentence: ({ before, began, ended, lapsed, after }: Movements) =>
      `${unit(before, 'titulaire')} la veille, ${unit(began, 'entrée')}, ${unit(ended + lapsed, 'sortie')}\u00a0: ${unit(after, 'titulaire')} le dernier jour.`,
  },
  silences: {
    title: (day: ServiceDay) => `Dernier signe de vie des titulaires, au ${longDay(day)}`,
    head: 'Silence', holders: 'Titulaires',
    words: {
      month: 'Moins d’un mois', twoMonths: 'Un à deux mois', early: 'Deux mois et plus', late: 'Quinze jours avant le terme', flagged: 'Terme de trois mois dépassé', excused: 'Suivi maintenu',
    } satisfies Readonly<Record<Silence, string>>,
    ticks: { month: '< 1 m', twoMonths: '1–2 m', early: '≥ 2 m', late: '15 j', flagged: '> 3 m', excused: 'suivi' } satisfies Readonly<Record<Silence, string>>,
    sentence: (all: number, flagged: number, soon: number) =>
      all === 0 ? 'Aucun titulaire ce jour-là.' : `Sur ${unit(all, 'titulaire')}\u00a0: ${amount(flagged)} au-delà du terme de trois mois, ${amount(soon)} à deux mois et plus de silence.`,
  },
} as const
