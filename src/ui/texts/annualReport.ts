// The annual report: its screen and its paper. The sentences of the year stand in `annualSentences`.
import type { Period, ServiceDay } from '#domain/time.ts'
import { longDay, numericDay } from '#ui/texts/dates.ts'

const yearOf = ({ to }: Period): string => to.slice(0, 4)

export const annualReport = {
  title: (period: Period, place: string) => `Bilan ${yearOf(period)}${place === '' ? '' : ` — ${place}`}`,
  file: (period: Period) => `boussole-rapport-${yearOf(period)}.xlsx`,
  text: 'Texte du bilan',
  textHint: 'Chaque chiffre s’ouvre : sa définition, puis ses actes.',
  copy: 'Copier le texte',
  copied: 'Texte copié : il peut être collé pendant une minute.',
  notCopied: 'Le navigateur refuse la copie : sélectionnez le texte.',
  pasted: (title: string) => `${title}, texte copié`,
  reading: { label: 'Pour qui', words: { house: 'La maison', outside: 'L’extérieur' } },
  outside: 'Pour l’extérieur : les nombres de 1 à 4, et ceux qui les feraient retrouver, ne sont pas donnés.',
  outsideTitle: (title: string) => `${title}, pour l’extérieur`,
  outsideRunning: (year: string) => `L’année ${year} n’est pas finie : elle n’a pas encore de version pour l’extérieur. Deux versions d’une même année diraient, par leur différence, qui est venu entre les deux.`,
  print: 'Imprimer',
  before: 'Année d’avant',
  after: 'Année d’après',
  running: (day: ServiceDay) => `Chiffres provisoires, au ${longDay(day)}.`,
  empty: (year: string) => `Rien n’est noté en ${year} : choisissez une autre année, ou importez le registre de celle-ci.`,
  ahead: (year: string) => `L’année ${year} n’a pas commencé.`,
  closed: (on: ServiceDay) => `Année close le ${longDay(on)} : ces chiffres ne bougent plus.`,
  beforeChanged: (before: Period) => `L’année ${yearOf(before)} a changé depuis sa clôture : la colonne « ${yearOf(before)} » garde les chiffres clos.`,
  chapters: {
    welcome: 'Accueil',
    served: 'Prestations et orientations',
    stock: (day: ServiceDay) => `Domiciliations au ${longDay(day)}`,
    flow: (period: Period) => `Domiciliations en ${yearOf(period)}`,
    mail: 'Courrier',
  },
  tables: {
    flow: (period: Period) => `Pendant l’année ${yearOf(period)}`,
    stock: (day: ServiceDay) => `Au ${longDay(day)}`,
    gap: 'Écart',
    veiled: { few: 'moins de 5', more: '5 ou plus', masked: 'masqué', left: '' },
    year: yearOf,
    lastDay: (period: Period) => numericDay(period.to),
    mail: (period: Period) => `Courrier de l’année ${yearOf(period)}, par sorte`,
    pile: (day: ServiceDay) => `Courrier en attente au ${longDay(day)}`,
    door: 'Service',
    doors: 'Orientations par service',
    newPeople: 'Le registre ne connaît pas l’année d’avant : toutes les personnes y sont nouvelles.',
    partial: (months: number, means: boolean) => `De l’année d’avant, ${months === 1 ? '1 mois est connu' : `${String(months)} mois sont connus`}${means ? '' : ' : ses nombres ne se comparent pas à ceux de cette année, et elle n’a pas de moyenne par jour d’ouverture'}.`,
    unnoted: (outside: boolean) => `Là où l’année d’avant est vide, le registre ne le notait pas encore${outside ? ', ou le nombre n’est pas publié' : ''}.`,
    sheets: { text: 'Texte', flow: 'Année', stock: 'Au dernier jour', classes: 'Répartitions', mail: 'Courrier', pile: 'En attente', doors: 'Orientations', welcome: 'Mois, accueil', files: 'Mois, dossiers' },
    breakdown: 'Répartition',
  },
} as const
