// Who is kept out, of what, until when, and how to contest it: words that the person may read over the shoulder (decisions/0028).
import { longDay, numericDay } from '#ui/texts/dates.ts'
import type { ServiceDay } from '#domain/time.ts'
import { of } from '#ui/texts/names.ts'

const alwaysOpen = 'Le courrier et la domiciliation restent ouverts : l’adresse est un droit.'

export const exclusionWords = {
  title: (who: string) => `Exclusion ${of(who)}`,
  alwaysOpen,
  house: 'Toute la maison',
  form: {
    length: 'Durée',
    lengths: { today: 'Aujourd’hui', week: 'Une semaine', month: 'Un mois' },
    until: 'Jusqu’au (inclus)',
    scope: 'Ce qui est fermé',
    scopes: { house: 'Toute la maison', some: 'Certaines prestations' },
    which: 'Prestations fermées',
    reason: 'Ce qui s’est passé',
    reasonHint: 'Les faits seulement : date, lieu, gestes. La personne lira ces mots dans la lettre.',
    decide: 'Décider l’exclusion',
    propose: 'Proposer l’exclusion',
    keep: 'Ne rien décider',
    managerDecides: 'Un responsable décide : ceci est une proposition, elle ne ferme rien.',
    proposed: (by: string, on: ServiceDay) => `Proposée par ${by} le ${longDay(on)}.`,
    drop: 'Écarter la proposition',
    waits: 'Cette proposition attend un responsable.',
  },
  standing: {
    until: 'Jusqu’au', scope: 'Fermé', reason: 'Motif', by: 'Décidée',
    last: (until: ServiceDay) => `${longDay(until)} inclus`,
    decided: (by: string, on: ServiceDay) => `le ${numericDay(on)} par ${by}`,
    waived: 'Admission pour aujourd’hui.',
    admit: 'Admettre aujourd’hui',
    lift: 'Lever l’exclusion',
    letter: 'Imprimer la lettre',
    close: 'Fermer',
    contest: 'Comment la contester',
    remedies: (court: string) => `Dans les deux mois : par un recours gracieux au président du CCAS, ou devant ${court === '' ? 'le tribunal administratif' : `le juge : ${court.replaceAll('\n', ', ')}`}. La personne peut aussi donner sa version, par écrit ou de vive voix. La lettre le dit en entier.`,
  },
  agent: 'un agent',
} as const
