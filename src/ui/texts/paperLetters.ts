// The letters of a domiciliation, and the articles that each rests on (metier.md §3, §4).
import type { Ground, Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import type { Sign } from '#domain/domiciliation/signs.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { daysCount } from '#ui/texts/domiciliation.ts'
import { code } from '#ui/texts/paper.ts'
import { channelWords } from '#ui/texts/words.ts'

const asked = { first: 'une demande d’élection de domicile', renewal: 'une demande de renouvellement de votre élection de domicile' } as const

export const receipt = {
  title: 'Accusé de réception d’une demande d’élection de domicile',
  notice: 'Ce document n’est pas l’attestation.',
  deposited: (what: 'first' | 'renewal', on: ServiceDay) => `Vous avez déposé auprès de nous, le ${longDay(on)}, ${asked[what]}. Nous en accusons réception.`,
  answer: (by: ServiceDay) => `Une réponse vous sera donnée au plus tard le ${longDay(by)} : la loi nous laisse deux mois (article D.\u00a0264-1 ${code}).`,
  met: (on: ServiceDay) => `L’entretien qui précède la décision a eu lieu le ${longDay(on)}.`,
  toMeet: 'Un entretien avec vous précède la décision (article D.\u00a0264-2 du même code) : venez nous voir pour en fixer la date.',
  bring: 'À apporter à l’entretien, si vous l’avez',
  items: [
    'une pièce d’identité, quelle qu’elle soit, même périmée, ou la déclaration de sa perte ou de son vol ;',
    'ce qui montre votre lien avec la commune : séjour, travail, suivi social, famille, enfant scolarisé ;',
    'toute attestation d’élection de domicile que vous auriez déjà, ici ou ailleurs ;',
    'pour votre conjoint sans dossier et vos enfants : noms, prénoms et dates de naissance.',
  ],
  free: 'Une pièce qui manque n’empêche pas de demander. L’élection de domicile est gratuite.',
} as const

const refused: Readonly<Record<RefusalGround, string | undefined>> = {
  noLink: `vous n’avez pas de lien avec la commune (articles L.\u00a0264-4 et R.\u00a0264-4 ${code}).`,
  stableHousing: `vous disposez d’un domicile stable (article L.\u00a0264-1 ${code}).`,
  other: undefined,
}

const elsewhere: Readonly<Record<Orientation, string>> = {
  ccas: 'un autre CCAS', cias: 'un CIAS', association: 'une association agréée', spada: 'la SPADA (demande d’asile)', other: 'un autre organisme',
}

const groundLine = (reason: string | undefined): string => `Motif : ${reason ?? '……………………………………………………………………………………………………'}`

export const refusal = {
  title: 'Décision de refus d’une élection de domicile',
  decided: (on: ServiceDay, deposit: ServiceDay | undefined) =>
    `Par décision du ${longDay(on)}, nous refusons la demande d’élection de domicile que vous avez présentée${deposit === undefined ? '' : ` le ${longDay(deposit)}`}.`,
  ground: (ground: RefusalGround | undefined) => groundLine(ground === undefined ? undefined : refused[ground]),
  orientation: (orientation: Orientation | undefined) =>
    `Pour élire domicile, vous pouvez vous adresser à : ${orientation === undefined ? '………………………………………………………' : elsewhere[orientation]}.`,
  helped: 'Nous pouvons vous aider à prendre ce rendez-vous.',
} as const

export const precise = (detail: string): string => `Précision : ${detail}`

const reasons: Readonly<Record<Ground, string>> = {
  onRequest: `vous avez demandé qu’il y soit mis fin (article L.\u00a0264-5 ${code}).`,
  stableHousing: `vous disposez désormais d’un domicile stable (article L.\u00a0264-5 ${code}).`,
  nonManifestation: `absence de toute manifestation de votre part pendant plus de trois mois consécutifs (articles L.\u00a0264-5 et D.\u00a0264-3 ${code}).`,
  notRenewed: `l’élection de domicile est accordée pour un an (article D.\u00a0264-1 ${code}) ; son terme est passé et son renouvellement n’a pas été demandé.`,
  noMoreLink: 'vous n’avez plus de lien avec la commune.',
  domiciledElsewhere: `vous avez élu domicile auprès d’un autre organisme, ce qui vaut demande d’y mettre fin (article L.\u00a0264-5 ${code}).`,
  houseRules: 'le règlement de la maison n’a pas été respecté.',
  deceased: 'décès.',
  other: 'autre motif.',
}

export const groundSentence = (ground: Ground | undefined): string => groundLine(ground === undefined ? undefined : reasons[ground])

const sinceThen = (silentSince: ServiceDay): string => `Nous n’avons noté ni venue, ni appel, ni message de votre part depuis le ${longDay(silentSince)}.`

export const priorLetter = {
  title: 'Avant une décision sur votre élection de domicile',
  considered: 'Nous envisageons de mettre fin à votre élection de domicile. Rien n’est décidé à ce jour.',
  silentSince: sinceThen,
  answer: (by: ServiceDay) => `Vous pouvez nous répondre jusqu’au ${longDay(by)} inclus : en venant, par téléphone, par lettre ou par courriel.`,
  helped: 'Vos observations peuvent être écrites ou, à votre demande, orales ; un conseil ou un mandataire de votre choix peut vous assister ou vous représenter (articles L.\u00a0121-1 et L.\u00a0122-1 du code des relations entre le public et l’administration).',
  excused: `Une absence pour raison de santé ou privation de liberté est admise (article D.\u00a0264-3 ${code}) : dites-le-nous, sans avoir à en donner le détail.`,
  otherwise: 'Sans réponse de votre part dans ce délai, la décision pourra être prise ; elle vous sera écrite, avec ses motifs et les voies de recours.',
} as const

const ago = (days: number): string => (days === 0 ? 'le jour de la décision' : `${daysCount(days)} avant la décision`)

export const radiation = {
  title: 'Décision mettant fin à une élection de domicile',
  decided: (on: ServiceDay, period: Period | undefined) =>
    `Par décision du ${longDay(on)}, nous mettons fin à votre élection de domicile${period === undefined ? '' : `, accordée du ${longDay(period.from)} au ${longDay(period.to)}`}.`,
  last: ({ day, channel }: Sign, days: number) => `Dernier contact noté : ${channelWords[channel]}, le ${longDay(day)}, ${ago(days)}.`,
  noLast: 'Aucun contact de votre part n’est noté.',
  prior: (on: ServiceDay, answerBy: ServiceDay) => `Une lettre du ${longDay(on)} vous invitait à présenter vos observations jusqu’au ${longDay(answerBy)}.`,
  mail: (until: ServiceDay) => `Le courrier arrivé pour vous reste à votre disposition jusqu’au ${longDay(until)} inclus ; il est ensuite retourné à l’expéditeur.`,
  again: 'Vous pouvez à tout moment présenter une nouvelle demande.',
  notLegal: 'La loi ne prévoit pas ce motif (L264-5 du code de l’action sociale) : relisez la décision avant de l’envoyer.',
} as const

export const exclusion = {
  title: 'Décision d’exclusion temporaire',
  decided: (on: ServiceDay, { from, to }: Period) =>
    `Par décision du ${longDay(on)}, nous vous demandons de ne pas venir${from === to ? `, le ${longDay(from)}` : ` du ${longDay(from)} au ${longDay(to)} inclus`}.`,
  from: (what: readonly string[]) =>
    what.length === 0 ? 'Cette décision vaut pour toute la maison : l’accueil et toutes ses prestations.' : `Elle vaut pour : ${what.join(', ')}. L’accueil et les autres prestations vous restent ouverts.`,
  reason: (facts: string) => `Motif : ${facts}`,
  open: 'Votre courrier et votre domiciliation ne changent pas : venez les demander comme d’habitude.',
  heard: 'Vous pouvez nous donner votre version, par écrit ou de vive voix, avec la personne de votre choix : la décision peut être revue à tout moment.',
  ends: (until: ServiceDay) => `Elle prend fin d’elle-même après le ${longDay(until)} : vous pourrez revenir sans démarche.`,
} as const
