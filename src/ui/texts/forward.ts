// The tab Réexpédier: mail that goes further, as its holder asked.
import type { ToForward } from '#domain/mail/toForward.ts'
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { compactDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'
import { piecesCount } from '#ui/texts/amounts.ts'

const running = (n: number): string => (n === 0 ? '' : ` · ${unit(n, 'autre')} sans courrier`)

export const forwardWords = {
  title: 'Réexpédier',
  heading: 'À réexpédier',
  list: 'Qui fait suivre son courrier',
  summary: (pieces: number, people: number, others: number) =>
    `${pieces === 0 ? 'rien n’attend' : `${piecesCount(pieces)} pour ${unit(people, 'personne')}`}${running(others)}`,
  noSign: 'Ne compte pas comme une manifestation. L’adresse est derrière chaque nom.',
  empty: 'Rien à réexpédier. Une réexpédition se demande sur la fiche, dans Procurations et réexpédition.',
  open: (who: string) => `Adresse de réexpédition, et autres choix : ${who}`,
  nothing: 'rien n’attend',
  until: ({ forwarding: { data: { to } }, endsSoon }: ToForward, today: ServiceDay) => {
    if (to === undefined) return 'jusqu’à nouvel ordre'
    return `${endsSoon ? 'finit' : 'jusqu’au'} ${endsSoon ? 'le ' : ''}${compactDay(to, today)}`
  },
  forward: 'Réexpédier',
  forwardName: (who: string) => `Réexpédier le courrier ${of(who)}`,
  all: 'Tout réexpédier…',
  confirm: {
    title: 'Tout réexpédier',
    text: (pieces: number, people: number) =>
      `${piecesCount(pieces)} de ${unit(people, 'personne')} ${pieces > 1 ? 'partent' : 'part'} à l’adresse que chacun a donnée. Préparez les enveloppes d’abord\u00a0: une lettre postée ne revient pas.`,
    list: 'Ce qui part',
    verb: (pieces: number) => `Réexpédier ${piecesCount(pieces)}`,
    keep: 'Garder ici',
  },
  dialog: {
    title: (who: string) => `Réexpédition du courrier ${of(who)}`,
    other: 'Autres choix…',
  },
  print: 'Imprimer les adresses',
  paper: {
    title: 'Adresses de réexpédition',
    list: 'Étiquettes',
    noted: (n: number) => `adresses de réexpédition, ${unit(n, 'personne')}`,
  },
} as const
