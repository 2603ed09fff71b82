// The exchange between tablets: what waits, what is held and why, and what to do about it.
import { number, unit } from '#ui/texts/amounts.ts'
import type { ChipState } from '#domain/exchange/chip.ts'
import type { MissingTablet } from '#domain/exchange/completeness.ts'
import type { ExchangeTrouble } from '#domain/exchange/standing.ts'
import type { ServiceDay } from '#domain/time.ts'
import { acts, instant } from '#ui/texts/chip.ts'

const unnamed = 'une tablette sans nom'

const reasons: Readonly<Record<string, string>> = {
  notAFact: 'il n’a pas la forme d’un acte',
  tooLarge: 'il est trop long',
  otherCentre: 'il vient d’un autre registre',
  otherBody: 'un autre acte porte déjà son numéro',
  revokedDevice: 'il vient d’une tablette retirée du registre',
  badSignature: 'sa signature n’est pas la bonne',
}

const troubles: { readonly [Code in ExchangeTrouble]: { readonly title: string; readonly what: string } } = {
  setupCode: {
    title: 'Le serveur demande son code d’installation',
    what: 'Il l’a affiché à son démarrage, sur l’ordinateur où il tourne. La personne qui l’a installé peut le lire.',
  },
  otherKey: {
    title: 'Le serveur garde un autre registre sous ce nom',
    what: 'Rien n’a été mélangé : les actes restent sur cette tablette. Prévenez la personne qui s’occupe du serveur, et exportez les actes non envoyés par prudence.',
  },
  revoked: {
    title: 'Cette tablette a été retirée du registre',
    what: 'Ses actes restent ici, et rien n’est perdu : exportez les actes non envoyés depuis Réglages, puis demandez à un responsable d’ajouter la tablette de nouveau.',
  },
  certificate: {
    title: 'Le serveur ne reconnaît pas cette tablette',
    what: 'Les actes restent ici. Demandez à un responsable de l’ajouter de nouveau depuis une autre tablette.',
  },
  update: {
    title: 'Cette version de La Boussole est trop ancienne',
    what: 'Les actes continuent d’être notés et gardés. Rechargez l’application avec le réseau pour la mettre à jour.',
  },
  storage: {
    title: 'La mémoire ne suffit plus pour l’échange',
    what: 'Libérez de la place sur la tablette (photos, vidéos), puis réessayez. Si cela ne change rien, exportez les actes non envoyés et prévenez la personne qui s’occupe du serveur.',
  },
}

export const exchange = {
  title: 'L’échange entre les tablettes',
  close: 'Fermer',
  retry: 'Réessayer maintenant',
  settings: 'Ouvrir Réglages',
  state: {
    kept: 'Cette tablette n’est reliée à aucun serveur : tout est gardé ici, et nulle part ailleurs. Exportez souvent le registre, ou reliez-la depuis Réglages.',
    toCheck: 'Ce qui suit demande un regard. Rien n’est perdu.',
    offline: 'Le serveur ne répond pas. Vous pouvez continuer : tout est gardé ici et partira au retour du réseau.',
    waiting: 'Ce qui est noté ici part vers le serveur dès qu’il répond.',
    synchronised: 'Le serveur a confirmé tout ce qui a été noté sur cette tablette.',
  } satisfies { readonly [What in ChipState['what']]: string },
  lastRound: (ms: number, today: ServiceDay) => `Dernier échange complet : ${instant(ms, today)}.`,
  waiting: (n: number) => `${acts(n)} en attente`,
  latest: 'Les derniers notés ici :',
  held: { title: 'Mis de côté par le serveur', why: (reason: string) => `Mis de côté : ${reasons[reason] ?? reason}.`, unknown: 'Un acte qui n’est pas dans ce registre' },
  heldText: 'Ces actes restent sur cette tablette. Exportez-les depuis Réglages et montrez cette liste à la personne qui s’occupe du logiciel.',
  accept: {
    text: 'Ceux d’une tablette retirée attendent qu’un responsable les regarde : s’ils sont bons, ils prendront leur place dans le registre de toutes les tablettes.',
    go: 'Accepter ces actes',
  },
  troubles,
  code: { label: 'Code d’installation', missing: 'Indiquez le code.', go: 'Relier avec ce code' },
  loading: 'Chargement du registre',
  loadingOf: (done: number, total: number) => `${number(done)} sur ${number(total)} actes`,
  clock: {
    title: 'L’horloge de cette tablette est fausse',
    text: (offset: number) => `Elle ${offset > 0 ? 'retarde' : 'avance'} d’environ ${unit(Math.round(Math.abs(offset) / 60_000), 'minute')}. Les actes sont notés quand même ; vérifiez le jour affiché, puis réglez la date et l’heure de la tablette.`,
  },
} as const

const silent = ({ tablet, silentSince, pending }: MissingTablet, today: ServiceDay): string => {
  const name = tablet.name ?? unnamed
  if (silentSince === undefined) return `la tablette ${name} n’a encore rien envoyé`
  const since = `la tablette ${name} muette depuis ${instant(silentSince, today)}`
  return pending === 0 ? since : `${since}, avec ${acts(pending)} à envoyer`
}

/** "Provisoire : la tablette Douches muette depuis 3 nov., 16:02." */
export const provisional = (missing: readonly MissingTablet[], today: ServiceDay): string =>
  `Provisoire : ${missing.map((tablet) => silent(tablet, today)).join(' ; ')}.`

/** The names of tablets that are waited for. */
export const tabletNames = (missing: readonly MissingTablet[]): readonly string[] => missing.map(({ tablet }) => tablet.name ?? unnamed)

export const incomplete = {
  loading: 'Provisoire : le registre se charge encore sur cette tablette.',
  accept: 'Décider malgré tout',
  acceptHint: 'Un passage noté sur cette tablette pourrait encore arriver. Écrivez sous « Précision » pourquoi vous n’attendez pas.',
} as const
