// The room Courrier: the morning's sort and the pile.
import type { Addressee } from '#domain/mail/addressee.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import type { NoticeDue } from '#domain/mail/notices.ts'
import type { Description } from '#domain/person/description.ts'
import { daysBetween } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { compactDay, longDay } from '#ui/texts/dates.ts'
import { agreed, of } from '#ui/texts/names.ts'
import { piecesCount } from '#ui/texts/amounts.ts'
import { mailCount } from '#ui/texts/words.ts'

/** What stands in the way of keeping someone's mail, or is good to know before: nothing for a domiciled person. */
export const addresseeWords = (addressee: Addressee, who: Description, today: ServiceDay): string | undefined => {
  switch (addressee.state) {
    case 'domiciled':
      return undefined
    case 'lapsed':
      return `échue le ${compactDay(addressee.until, today)}`
    case 'struckOff':
      return `${agreed(who, 'radié', 'radiation')} le ${compactDay(addressee.on, today)}`
    case 'stopped':
      return addressee.until === undefined ? 'courrier suspendu' : `courrier suspendu jusqu’au ${compactDay(addressee.until, today)}`
    case 'notDomiciled':
      return agreed(who, 'non domicilié', 'sans domiciliation')
  }
}

/** How long something has waited, as one says it: "depuis 12 jours", "depuis 3 semaines", "depuis 2 mois". */
export const age = (since: ServiceDay, today: ServiceDay): string => {
  const days = daysBetween(since, today)
  if (days <= 0) return 'arrivé aujourd’hui'
  if (days === 1) return 'depuis hier'
  if (days < 14) return `depuis ${String(days)} jours`
  return days < 61 ? `depuis ${String(Math.floor(days / 7))} semaines` : `depuis ${String(Math.floor(days / 30.4))} mois`
}

/** "2 lettres, 1 avis". */
export const kindsCount = (mail: MailLedger): string =>
  mailKinds.filter((kind) => mail[kind].waiting !== 0).map((kind) => mailCount(kind, mail[kind].waiting).replace('-', '−')).join(', ')

/** The term of a registered notice; the alert says it in words before its colour does. */
export const noticeWords = ({ stage, until, daysLeft }: NoticeDue, today: ServiceDay): string => {
  if (stage === 'gone') return `délai passé le ${compactDay(until, today)}`
  return daysLeft === 0 ? 'à retirer aujourd’hui' : `à retirer avant le ${compactDay(until, today)}`
}

const isMorning = (at: TimeOfDay): boolean => at < '13:00'

export const mail = {
  tabs: { label: 'Courrier', sort: 'Tri du matin', pile: 'La pile' },
  kinds: {
    label: 'Nature du courrier',
    words: { letter: 'Lettre', registeredNotice: 'Avis', parcel: 'Colis' } satisfies Readonly<Record<MailKind, string>>,
  },
  sort: {
    hint: 'Nom ou boîte',
    results: 'Personnes trouvées',
    nobody: 'Personne ne correspond. Essayez une partie du nom ou le numéro de boîte. Entrée : destinataire inconnu.',
    enter: (kind: MailKind, n: number) => `Entrée : +${mailCount(kind, n)}`,
    already: (kind: MailKind, n: number, at: TimeOfDay) => `${mailCount(kind, n)} déjà ${isMorning(at) ? 'ce matin' : 'aujourd’hui'}`,
    noBox: 'sans boîte',
    number: (number: string) => `n° ${number}`,
    plus: (n: number) => `+${String(n)}`,
    plusName: (kind: MailKind, n: number, who: string) => `+${mailCount(kind, n)} pour ${who}`,
    back: 'Retour',
    backName: (who: string) => `Retour à l’expéditeur pour ${who}`,
    forwarding: 'à réexpédier',
    /** The letter is theirs: it is kept as anyone's. */
    excluded: 'exclusion : on le garde',
    howTo: 'Après chaque nom, la ligne se vide : tapez le suivant. «\u00a0traoré 3\u00a0» ou «\u00a03 traoré\u00a0» note trois lettres d’un coup.',
    shortcuts: 'Alt+1 lettre · Alt+2 avis · Alt+3 colis',
  },
  question: {
    label: 'À confirmer',
    struckOff: (name: string, on: ServiceDay) => `Domiciliation ${of(name)} : radiation le ${longDay(on)}.`,
    stopped: (name: string, until: ServiceDay | undefined) =>
      `Courrier ${of(name)} suspendu${until === undefined ? '' : ` jusqu’au ${longDay(until)} inclus`}.`,
    notDomiciled: (name: string) => `${name} n’a pas de domiciliation ici.`,
    ask: (kind: MailKind, n: number) => `Que faire de ce courrier (${mailCount(kind, n)})\u00a0?`,
    back: 'Retour à l’expéditeur',
    keep: 'Garder quand même',
    leave: 'Ne rien noter',
    ahead: (typed: string) => `Tapé pour la suite : «\u00a0${typed}\u00a0»`,
  },
  nobody: {
    label: 'Destinataire inconnu',
    reason: (typed: string) => `Personne ne répond à «\u00a0${typed}\u00a0» dans le registre.`,
    correct: 'Corriger le nom',
    back: 'Retour, destinataire inconnu',
    open: 'Ouvrir une fiche',
  },
  lost: {
    what: (kind: MailKind, n: number, who: string | undefined) => (who === undefined ? mailCount(kind, n) : `${mailCount(kind, n)} pour ${who}`),
    notNoted: (what: string) => `Pas noté : ${what}.`,
    retry: 'Noter à nouveau',
    retryName: (what: string) => `Noter à nouveau ${what}`,
    drop: 'Laisser',
    dropName: (what: string) => `Laisser ${what}`,
  },
  running: {
    title: (at: TimeOfDay) => (isMorning(at) ? 'Ce matin' : 'Aujourd’hui'),
    count: (kind: MailKind, n: number) => mailCount(kind, n),
    empty: 'Rien n’est encore trié aujourd’hui. Choisissez la nature, tapez un nom, puis Entrée.',
    plus: '+1',
    plusName: (kind: MailKind, who: string) => `Encore +${mailCount(kind, 1)} pour ${who}`,
    pieces: (n: number) => `+${String(n)}`,
    word: (kind: MailKind, n: number) => mailCount(kind, n).replace(/^\S+ /, ''),
    returned: 'renvoyé',
    unknown: 'Destinataire inconnu',
    undoUnknown: (kind: MailKind, n: number) => `Annuler : +${mailCount(kind, n)}, destinataire inconnu`,
    undo: 'Annuler',
    undoName: (what: string) => `Annuler : ${what}`,
  },
  pile: {
    title: 'Courrier en attente',
    summary: (pieces: number, people: number) => `${piecesCount(pieces)} pour ${String(people)} ${people > 1 ? 'personnes' : 'personne'}`,
    list: 'Qui a du courrier',
    filterHint: 'Nom ou boîte',
    empty: 'Aucun courrier n’attend. Ce qui est trié le matin apparaît ici.',
    noMatch: 'Personne de ce nom n’a de courrier en attente.',
    handOut: 'Remettre le courrier',
    handOutWord: 'Remettre',
    open: (who: string) => `Remettre une partie, ou à un mandataire : ${who}`,
    toCheck: 'à vérifier',
    stampMeaning: 'remis à',
    since: (words: string, { since, today }: { readonly since: ServiceDay; readonly today: ServiceDay }) => `${words} · ${compactDay(since, today)}`,
  },
} as const
