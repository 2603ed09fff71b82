// The dialog that hands mail out in part, or to a mandatary.
import type { MailKind } from '#domain/mail/kinds.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'
import { mailCount } from '#ui/texts/words.ts'

const labels: Readonly<Record<MailKind, string>> = { letter: 'Lettres', registeredNotice: 'Avis', parcel: 'Colis' }

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
  noSign: 'Remis au mandataire : ce n’est pas un signe de vie du titulaire.',
  told: (sentence: string) => `${sentence}. Ce n’est pas un signe de vie du titulaire.`,
  noMandatary: 'Personne d’autre ne peut prendre ce courrier aujourd’hui. Il faut une procuration écrite du titulaire : notez-la ici.',
  mostReached: 'Cinq procurations sont valables : c’est le plus qu’on puisse donner. Retirez-en une pour en ajouter une autre.',
  until: (day: ServiceDay) => `procuration jusqu’au ${longDay(day)} inclus`,
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
  backWhy: (name: string, standing: string) => `${name} : ${standing}. Ce qui est choisi ci-dessus peut repartir.`,
  form: {
    heading: 'Nouvelle procuration',
    name: 'Nom du mandataire',
    birthDate: 'Date de naissance du mandataire',
    from: 'Du',
    to: 'Au (inclus)',
    save: 'Noter la procuration',
    cancel: 'Laisser',
    birthDateMissing: 'Indiquez la date de naissance du mandataire.',
    dateMissing: 'Indiquez une date.',
    birthDateAhead: 'Cette date n’est pas encore arrivée.',
  },
} as const
