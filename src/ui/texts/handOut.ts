// The dialog of someone's mail: handed out in part, to a mandatary or a parent, sent on, no longer taken in.
import type { MailKind } from '#domain/mail/kinds.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'
import { mailCount } from '#ui/texts/words.ts'

const labels: Readonly<Record<MailKind, string>> = { letter: 'Lettres', registeredNotice: 'Avis', parcel: 'Colis' }

type Past = { readonly from: ServiceDay; readonly to?: ServiceDay; readonly endedOn: ServiceDay | undefined }

const span = (from: ServiceDay, to: ServiceDay | undefined): string =>
  to === undefined ? `depuis le ${longDay(from)}` : `du ${longDay(from)} au ${longDay(to)}`

export const handOut = {
  title: (who: string) => `Courrier ${of(who)}`,
  nothing: 'Aucun courrier n’attend.',
  label: (kind: MailKind, waiting: number) => `${labels[kind]} (${String(waiting)} en attente)`,
  below: (kind: MailKind, n: number) => `${mailCount(kind, n)} : remis plus que reçu, à vérifier`,
  only: 'Remettre au titulaire seulement :',
  onlyName: (kind: MailKind, n: number) => `Remettre au titulaire ${mailCount(kind, n)} seulement`,
  toHolder: 'Remettre au titulaire',
  noneChosen: 'rien n’est choisi',
  close: 'Fermer',
  mandataries: 'Mandataires',
  noSign: 'Remis à un mandataire ou à un parent, ou réexpédié : ne compte pas comme une manifestation du titulaire. Demandez de ses nouvelles.',
  // The bar has room for two short lines, one on a phone: what is not proved comes first, and what is still to be done.
  told: (sentence: string) => `Pas une manifestation : demandez des nouvelles. ${sentence}`,
  sentOn: (sentence: string) => `Pas une manifestation. ${sentence}`,
  noMandatary: 'Personne d’autre ne peut prendre ce courrier aujourd’hui. Il faut une procuration écrite du titulaire : notez-la ici.',
  mostReached: 'Cinq procurations sont valables : c’est le plus qu’on puisse donner. Retirez-en une pour en ajouter une autre.',
  until: (day: ServiceDay) => `procuration jusqu’au ${longDay(day)} inclus`,
  later: (from: ServiceDay, to: ServiceDay | undefined) =>
    to === undefined ? `à partir du ${longDay(from)}` : `à partir du ${longDay(from)}, jusqu’au ${longDay(to)} inclus`,
  past: ({ from, to, endedOn }: Past) => `${span(from, to)}${endedOn === undefined ? '' : `, arrêt le ${longDay(endedOn)}`}`,
  pastProcurations: (n: number) => `Procurations passées (${String(n)})`,
  unread: 'illisible sur cette tablette',
  toMandatary: 'Remettre',
  toMandataryName: (name: string) => `Remettre au mandataire ${name}`,
  check: 'Détail',
  checkName: (name: string) => `Détail de la procuration ${of(name)}`,
  born: (day: ServiceDay) => `Date de naissance : ${longDay(day)}. Comparez avec la pièce d’identité.`,
  unborn: 'Date de naissance non renseignée.',
  end: 'Retirer la procuration',
  endName: (name: string) => `Retirer la procuration ${of(name)}`,
  add: 'Ajouter une procuration',
  back: 'Retour à l’expéditeur',
  // « radié le 26 oct. » has its full stop already.
  backWhy: (name: string, standing: string) => `${name} : ${standing.replace(/\.$/, '')}. Ce qui est choisi ci-dessus peut repartir.`,
  form: {
    heading: 'Nouvelle procuration',
    name: 'Nom du mandataire',
    birthDate: 'Date de naissance du mandataire',
    from: 'Du',
    to: 'Au (inclus)',
    save: 'Noter la procuration',
    birthDateMissing: 'Indiquez la date de naissance du mandataire.',
    dateMissing: 'Indiquez une date.',
    birthDateAhead: 'Cette date n’est pas encore arrivée.',
    noSuchDay: 'Cette date n’existe pas.',
  },
  leave: 'Abandonner',
  parent: {
    title: 'Parent',
    why: 'D’après sa fiche, cette personne est mineure : un parent peut prendre son courrier.',
    hand: 'Remettre à un parent',
  },
  forwarding: {
    title: 'Réexpédition',
    none: 'Aucune réexpédition n’est demandée.',
    name: 'Courrier à réexpédier',
    until: (to: ServiceDay | undefined) => (to === undefined ? 'jusqu’à nouvel ordre' : `jusqu’au ${longDay(to)} inclus`),
    forward: 'Réexpédier',
    checkName: 'Détail de la réexpédition',
    end: 'Arrêter la réexpédition',
    add: 'Demander une réexpédition',
    past: (n: number) => `Réexpéditions passées (${String(n)})`,
    heading: 'Nouvelle réexpédition',
    address: 'Adresse de réexpédition',
    save: 'Noter la réexpédition',
  },
  stop: {
    title: 'Suspension',
    none: 'Le courrier est reçu.',
    standing: (from: ServiceDay, to: ServiceDay | undefined) =>
      `Courrier suspendu du ${longDay(from)} ${to === undefined ? 'jusqu’à nouvel ordre' : `au ${longDay(to)} inclus`}\u00a0: ce qui arrive repart à l’expéditeur, ce qui attend reste.`,
    end: 'Recevoir de nouveau',
    add: 'Suspendre le courrier',
    past: (n: number) => `Suspensions passées (${String(n)})`,
    heading: 'Nouvelle suspension',
    save: 'Noter la suspension',
  },
} as const
