// Réglages › Journal des accès: who looked, changed or carried away what, in plain sentences.
import type { AuditLine, AuditWord } from '#domain/agents/audit.ts'
import type { AccessWord } from '#domain/agents/words.ts'
import { absorbedBy } from '#domain/facts/absorbedBy.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isErased } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { factSentence } from '#ui/texts/acts.ts'
import { number } from '#ui/texts/amounts.ts'
import { agentChange, agentNamed, settingsChange, tabletAdded, tabletRetired } from '#ui/texts/auditChanges.ts'
import { hour, numericDay } from '#ui/texts/dates.ts'
import { nameOf, of } from '#ui/texts/names.ts'

const gone = 'une personne effacée'

const whom = (register: Register, person: PersonId | undefined): string =>
  person === undefined || isErased(register, person) ? gone : nameOf(register, person)

const ofWhom = (who: string): string => (who === gone ? `d’${gone}` : of(who))

/** What someone did, after their name: "a ouvert la fiche d’Awa N’Diaye". */
const accessSentences: { readonly [Word in AccessWord]: (who: string) => string } = {
  deskResumed: () => 'a repris le poste',
  agentSwitched: () => 'a pris le poste',
  pinFailed: () => ': code faux',
  sessionDestroyed: () => ': cinq codes faux, la phrase secrète a été demandée',
  fileOpened: (who) => `a ouvert la fiche ${ofWhom(who)}`,
  actsListed: () => 'a ouvert les actes d’un chiffre',
  fileExported: (who) => `a emporté la fiche ${ofWhom(who)}`,
  registerExported: () => 'a exporté le registre entier',
  listExported: () => 'a exporté une liste',
  archiveOpened: () => 'a ouvert les archives',
  auditRead: () => 'a lu le journal des accès',
  passphraseChanged: () => 'a changé la phrase secrète',
  recoveryTried: () => 'a essayé le code de secours',
  backupMade: () => 'a fait une sauvegarde',
  backupRead: () => 'a lu une sauvegarde',
  roleRefused: () => 'a demandé ce que son rôle ne permet pas',
}

type Tellers = { readonly [K in Kind]?: (fact: FactOf<K>, who: string, register: Register) => string }

const actSentences: Tellers = {
  personOpened: (_fact, who) => `a créé la fiche ${ofWhom(who)}`,
  personDescribed: (_fact, who) => `a modifié la fiche ${ofWhom(who)}`,
  ayantDroitAdded: (_fact, who) => `a ajouté un ayant droit au dossier ${ofWhom(who)}`,
  ayantDroitEnded: (_fact, who) => `a retiré un ayant droit du dossier ${ofWhom(who)}`,
  procurationGiven: (_fact, who) => `a noté une procuration ${ofWhom(who)}`,
  procurationEnded: (_fact, who) => `a retiré une procuration ${ofWhom(who)}`,
  cardGiven: (_fact, who) => `a donné une carte à ${who}`,
  cardWithdrawn: (_fact, who) => `a retiré la carte ${ofWhom(who)}`,
  domiciliationGranted: ({ data }, who) => `a ${data.decision === 'first' ? 'accordé' : 'renouvelé'} la domiciliation ${ofWhom(who)}`,
  domiciliationRefused: (_fact, who) => `a refusé la domiciliation ${ofWhom(who)}`,
  radiationProposed: (_fact, who) => `a proposé la radiation ${ofWhom(who)}`,
  domiciliationEnded: (_fact, who) => `a radié ${who}`,
  absenceExcused: (_fact, who) => `a noté une absence justifiée ${ofWhom(who)}`,
  exclusionDecided: (_fact, who) => `a exclu ${who}`,
  exclusionProposed: (_fact, who) => `a proposé l’exclusion ${ofWhom(who)}`,
  exclusionLifted: (_fact, who) => `a levé l’exclusion ${ofWhom(who)}`,
  exclusionWaived: (_fact, who) => `a admis ${who} pour un jour, malgré une exclusion`,
  noteWritten: ({ secret }, who) => `a écrit une ${secret?.alert === true ? 'alerte' : 'note'} dans la fiche ${ofWhom(who)}`,
  noteClosed: (_fact, who) => `a clos une note de la fiche ${ofWhom(who)}`,
  householdJoined: (_fact, who) => `a ajouté ${who} à un foyer`,
  householdLeft: (_fact, who) => `a retiré ${who} d’un foyer`,
  peopleMerged: (fact, who, register) => `a réuni le dossier ${ofWhom(whom(register, absorbedBy(fact)))} à celui ${ofWhom(who)}`,
  personErased: () => 'a effacé une personne',
  settingsChanged: settingsChange,
  deviceEnrolled: tabletAdded,
  deviceRevoked: (fact, _who, register) => tabletRetired(fact, register),
  agentAdded: ({ data }, _who, register) => `a ajouté l’agent ${agentNamed(register, data.agent)}`,
  agentChanged: (fact, _who, register) => agentChange(fact, register),
  agentRetired: ({ data }, _who, register) => `a retiré l’agent ${agentNamed(register, data.agent)}`,
  pinSet: ({ data, agent }, _who, register) => (data.agent === agent ? 'a choisi son code' : `a donné un nouveau code à ${agentNamed(register, data.agent)}`),
  exported: ({ secret }) => `a exporté ${secret?.file ?? 'un fichier'}`,
}

const withdrawnOf = (register: Register, { refs }: Fact): Fact | undefined => (refs?.withdraws === undefined ? undefined : register.facts.get(refs.withdraws))

const tell = <K extends Kind>(fact: FactOf<K>, who: string, register: Register): string | undefined => actSentences[fact.kind]?.(fact, who, register)

const actSentence = (register: Register, fact: Fact, who: string): string => {
  const withdrawn = withdrawnOf(register, fact)
  if (fact.kind === 'factWithdrawn') return withdrawn === undefined ? 'a annulé un acte' : `a annulé : ${factSentence(register, withdrawn)}`
  const corrected = fact.refs?.replaces === undefined ? undefined : `a corrigé : ${factSentence(register, fact)}`
  return tell<Kind>(fact, who, register) ?? corrected ?? `: ${factSentence(register, fact)}`
}

/** What was noted beside: the file that left, why a try failed. */
export const auditDetail = ({ fact }: Pick<AuditLine, 'fact'>): string => (fact.kind === 'accessNoted' ? (fact.secret?.detail ?? '') : '')

/** Who and whom, for a column each; empty where the line tells neither. */
export const auditNames = (register: Register, { agent, person }: AuditLine): { readonly agent: string; readonly person: string } => ({
  agent: agent === undefined ? '' : agentNamed(register, agent),
  person: person === undefined ? '' : whom(register, person),
})

/** "Nadia Brunet a ouvert la fiche d’Awa N’Diaye"; what is over twelve months old names nobody. */
export const auditSentence = (register: Register, line: AuditLine): string => {
  const { fact, agent, person } = line
  if (agent === undefined) return audit.redacted
  const who = whom(register, person)
  const did = fact.kind === 'accessNoted' && fact.secret !== undefined ? accessSentences[fact.secret.what](who) : actSentence(register, fact, who)
  const detail = auditDetail(line)
  return `${agentNamed(register, agent)} ${did}${detail === '' ? '' : ` (${detail})`}`
}

const words: Readonly<Record<AuditWord, string>> = {
  opened: 'Consultations', created: 'Créations', corrected: 'Corrections', withdrawn: 'Annulations', decided: 'Décisions', exported: 'Sorties de fichiers',
  settings: 'Réglages et agents', desk: 'Prises de poste', failed: 'Codes faux et refus', redacted: 'Effacés',
}

export const audit = {
  title: 'Journal des accès',
  text: 'Qui a ouvert, changé ou emporté quoi. Les noms en sont effacés après douze mois. Le lire y laisse une ligne.',
  list: 'Accès et changements',
  redacted: 'Accès effacé après douze mois',
  lines: (n: number) => (n > 1 ? `${number(n)} lignes` : n === 1 ? 'Une ligne' : 'Aucune ligne'),
  when: (day: ServiceDay, at: TimeOfDay | undefined) => (at === undefined ? numericDay(day) : `${numericDay(day)}, ${hour(at).replaceAll(' ', '\u00a0')}`),
  date: 'Date',
  filters: 'Filtrer par agent, par acte, par dates',
  agent: 'Agent',
  everyAgent: 'Tous les agents',
  what: 'Quoi',
  everything: 'Tout',
  words,
  from: 'Du',
  to: 'Au (inclus)',
  people: 'Personnes trouvées',
  onlyOf: (name: string) => `Seulement ${name}`,
  everyone: 'Toutes les personnes',
  empty: 'Rien ne répond à ces filtres.',
  csv: 'Exporter en CSV',
  print: 'Imprimer',
  exportedAs: 'Journal des accès',
  exported: (file: string) => `Exporté : ${file}.`,
  cut: (n: number) => `Seules les ${number(n)} lignes les plus récentes sont imprimées : filtrez par dates pour les autres.`,
} as const
