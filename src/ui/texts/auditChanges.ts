// What a change of the house says in the journal des accès: which agent, which setting, which tablet.
import { agentsOf } from '#domain/agents/agents.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { AgentId, DeviceId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Settings } from '#domain/settings.ts'
import { roleWords } from '#ui/texts/agents.ts'
import { of } from '#ui/texts/names.ts'

export const agentNamed = (register: Register, agent: AgentId): string => agentsOf(register).get(agent)?.name || 'un agent'

// The name that the change found: the new one alone would tell nobody who it was.
const nameBefore = (register: Register, { data, hlc }: FactOf<'agentChanged'>): string => {
  const named = [...activeOfKind(register, 'agentAdded'), ...activeOfKind(register, 'agentChanged')].filter((one) => one.data.agent === data.agent && one.hlc < hlc)
  return named.toSorted(byStamp).findLast(({ secret }) => secret?.name !== undefined)?.secret?.name || 'un agent'
}

/** "a donné à Sophie Leroy le rôle Instructeur", "a donné à Sophie Leroy le nom Sophie Lambert". */
export const agentChange = (fact: FactOf<'agentChanged'>, register: Register): string => {
  const { secret } = fact
  const parts = [secret?.name === undefined ? '' : `le nom ${secret.name}`, secret?.role === undefined ? '' : `le rôle ${roleWords[secret.role]}`].filter((part) => part !== '')
  const who = nameBefore(register, fact)
  return parts.length === 0 ? `a changé le nom ou le rôle ${of(who)}` : `a donné à ${who} ${parts.join(' et ')}`
}

const settingWords: { readonly [Setting in keyof Settings]: string } = {
  places: 'les cabines et les machines', place: 'le nom du lieu', prestations: 'les prestations', referrals: 'les orientations', calendar: 'les jours d’ouverture', lock: 'le verrouillage', twoSignatures: 'les deux signatures',
  retention: 'les durées de conservation', letterhead: 'l’en-tête des documents', files: 'les délais des dossiers', prefectDueOn: 'la date du rapport au préfet', columnMaps: 'les colonnes des fichiers importés',
  equivalences: 'les prénoms équivalents',
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.slice(-1).join('')}`)

/** "a changé le verrouillage". */
export const settingsChange = ({ secret = {} }: Pick<FactOf<'settingsChanged'>, 'secret'>): string => {
  const changed = Object.entries(settingWords).flatMap(([setting, word]) => (setting in secret ? [word] : []))
  return `a changé ${changed.length === 0 ? 'les réglages' : listed(changed)}`
}

/** The last name that a tablet was given: it may have been added twice. */
const tabletNamed = (register: Register, device: DeviceId): string => {
  const name = activeOfKind(register, 'deviceEnrolled').findLast(({ data }) => data.device === device)?.secret?.name ?? ''
  return name === '' ? 'une tablette' : `la tablette ${name}`
}

export const tabletAdded = ({ secret }: Pick<FactOf<'deviceEnrolled'>, 'secret'>): string => (secret === undefined || secret.name === '' ? 'a ajouté une tablette' : `a ajouté la tablette ${secret.name}`)

export const tabletRetired = ({ data: { device, stolen } }: Pick<FactOf<'deviceRevoked'>, 'data'>, register: Register): string =>
  `a retiré ${tabletNamed(register, device)}${stolen === true ? ', volée' : ''}`
