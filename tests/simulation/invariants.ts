// What always holds (sync.md), asked of a town in which nothing moves any more. Each breach is a sentence that begins with its name.
import { clampedBy } from '#domain/facts/order.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { nextChain, noChain } from '#protocol/chain.ts'
import { canonicalJson } from '#protocol/canonical.ts'
import { erasureIn } from '#protocol/erasure.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { PlacedFact } from './database.ts'
import { aliasesIn, figuresOf } from './forgetting.ts'
import { viewOf } from './views.ts'
import type { House, World } from './world.ts'

type Scene = {
  readonly world: World
  readonly house: House
  readonly held: ReadonlySet<FactId>
  readonly rows: readonly PlacedFact[]
  readonly onServer: ReadonlyMap<FactId, PlacedFact>
  readonly apart: ReadonlySet<string>
  /** By the orders that have their place: who was erased, and who stands for whom. */
  readonly erased: ReadonlySet<PersonId>
  readonly aliases: ReadonlyMap<PersonId, PersonId>
}

export type Breaches = readonly string[]

const few = (ids: Iterable<string>): string => [...ids].slice(0, 4).map((id) => id.slice(-6)).join(' ')

// A struck-off tablet's facts may wait in quarantine, and poison stays where it was made.
const isExcused = ({ house, apart }: Scene, id: FactId, fact: StoredFact | undefined): boolean =>
  house.poison.has(id) || (apart.has(id) && house.revoked.some(({ state }) => state.dev === fact?.dev))

const lost = (scene: Scene): Breaches => {
  const { house, held, onServer } = scene
  const someBody = (id: FactId): StoredFact | undefined => house.tablets.flatMap(({ state }) => state.facts.get(id)?.fact ?? [])[0]
  const due = [...held].filter((id) => !isExcused(scene, id, someBody(id)))
  const gone = due.filter((id) => !onServer.has(id))
  const missing = house.tablets.map(({ name, state }) => ({ name, ids: due.filter((id) => !state.facts.has(id)) })).filter(({ ids }) => ids.length > 0)
  return [
    ...(gone.length === 0 ? [] : [`lost: ${String(gone.length)} not on the server: ${few(gone)}`]),
    ...missing.map(({ name, ids }) => `lost: ${String(ids.length)} not on ${name}: ${few(ids)}`),
  ]
}

const diverged = (scene: Scene): Breaches =>
  scene.house.tablets.flatMap(({ name, state }) => {
    const own = [...state.facts.values()].filter(({ fact }) => !scene.onServer.has(fact.id) && !isExcused(scene, fact.id, fact))
    return own.length === 0 ? [] : [`diverged: ${name} alone holds ${few(own.map(({ fact }) => fact.id))}`]
  })

// Of two erasures of one person the endpoint keeps the first that it heard, tablets the smaller id.
const bodyOf = ({ aliases }: Scene, fact: StoredFact): string => {
  const isErased = fact.person !== undefined && aliases.has(fact.person)
  return canonicalJson(isErased ? { ...fact, person: undefined, sealed: undefined } : fact)
}

const bodies = (scene: Scene): Breaches =>
  scene.house.tablets.flatMap(({ name, state }) => {
    const other = [...state.facts.values()].filter(({ fact }) => {
      const placed = scene.onServer.get(fact.id)?.fact
      return placed !== undefined && placed !== fact && bodyOf(scene, placed) !== bodyOf(scene, fact)
    })
    return other.length === 0 ? [] : [`bodies: ${name} has other bodies: ${few(other.map(({ fact }) => fact.id))}`]
  })

const order = ({ rows }: Scene): Breaches => {
  let chain = noChain
  for (const [i, row] of rows.entries()) {
    chain = nextChain(chain, row.fact.id)
    if (row.seq !== i + 1) return [`order: a hole before ${String(row.seq)}`]
    if (row.chain !== chain) return [`order: the chain is broken at ${String(row.seq)}`]
  }
  return []
}

const doubles = ({ rows, onServer }: Scene): Breaches =>
  rows.length === onServer.size ? [] : [`doubles: the server holds ${String(rows.length - onServer.size)} facts twice`]

const cursors = ({ house, rows }: Scene): Breaches => {
  const last = rows.at(-1)
  return house.tablets
    .filter(({ state: { cursor } }) => cursor.seq !== (last?.seq ?? 0) || cursor.chain !== (last?.chain ?? noChain))
    .map(({ name, state: { cursor } }) => `cursors: ${name} stands at ${String(cursor.seq)}, the server at ${String(last?.seq)}`)
}

const confirmed = (scene: Scene): Breaches =>
  scene.house.tablets.flatMap(({ name, state: { confirmed: read, facts } }) => {
    const untrue = [...read].filter((id) => !scene.onServer.has(id))
    const pending = [...facts.values()].filter(({ fact }) => !read.has(fact.id) && !isExcused(scene, fact.id, fact))
    return [
      ...(untrue.length === 0 ? [] : [`confirmed: ${name} believes ${few(untrue)}`]),
      ...(pending.length === 0 ? [] : [`confirmed: ${name} still waits for ${few(pending.map(({ fact }) => fact.id))}`]),
    ]
  })

const isolation = ({ world, house, rows }: Scene): Breaches => [
  ...world.endpoint.centres().filter((centre) => !world.houses.some(({ id }) => id === centre)).map((centre) => `isolation: the server holds facts of ${few([centre])}, which is no centre`),
  ...rows.filter(({ fact }) => fact.centre !== house.id).map(({ fact }) => `isolation: a foreign fact ${few([fact.id])} on the server`),
  ...house.tablets.flatMap(({ name, state }) =>
    [...state.facts.values()].filter(({ fact }) => fact.centre !== house.id && !house.poison.has(fact.id)).map(({ fact }) => `isolation: a foreign fact ${few([fact.id])} on ${name}`)),
]

const byId = (rows: readonly PlacedFact[]): ReadonlyMap<FactId, PlacedFact> => new Map(rows.map((row) => [row.fact.id, row]))

const receipts = ({ house, onServer }: Pick<Scene, 'house' | 'onServer'>): Breaches =>
  house.tablets.flatMap(({ name, state }) => {
    const other = [...state.facts.values()].filter(({ fact, rcv }) => {
      const placed = onServer.get(fact.id)
      return placed !== undefined && clampedBy(fact, rcv) !== clampedBy(fact, placed.rcv)
    })
    return other.length === 0 ? [] : [`receipts: ${name} orders ${String(other.length)} otherwise: ${few(other.map(({ fact }) => fact.id))}`]
  })

const tellsOf = ({ aliases }: Scene) => ({ kind, person, sealed }: StoredFact): boolean => {
  const alias = person === undefined ? undefined : aliases.get(person)
  return kind !== 'personErased' && alias !== undefined && (person !== alias || sealed !== undefined)
}

// Whichever of two ids the endpoint put in the place of someone, nothing is sealed under it.
const isLeftOnServer = ({ erased, aliases }: Scene) => ({ kind, person, sealed }: StoredFact): boolean =>
  kind !== 'personErased' && person !== undefined && (erased.has(person) || (aliases.has(person) && sealed !== undefined))

const apartOf = ({ world }: Scene): readonly string[] => world.endpoint.backUp().quarantine.map((row) => String(row['body']))

const erasures = (scene: Scene): Breaches => {
  const { house, rows, erased } = scene
  if (erased.size === 0) return []
  const told = (where: string, facts: readonly StoredFact[]): Breaches =>
    facts.length === 0 ? [] : [`erasures: ${where} still tells of ${few(facts.map(({ id }) => id))}`]
  const apart = apartOf(scene).filter((body) => !body.includes('personErased') && [...erased].some((person) => body.includes(person)))
  return [
    ...told('the server', rows.map(({ fact }) => fact).filter(isLeftOnServer(scene))),
    ...house.tablets.flatMap(({ name, state }) => told(name, [...state.facts.values()].map(({ fact }) => fact).filter(tellsOf(scene)))),
    ...(apart.length === 0 ? [] : [`erasures: ${String(apart.length)} of what is kept apart still tell of someone`]),
  ]
}

// Whoever left, as many people came on each day, and did as much (sync.md, "Erasure and retention").
const figures = ({ house, onServer, erased }: Scene): Breaches => {
  if (erased.size === 0) return []
  const asWritten = figuresOf([...onServer.keys()].flatMap((id) => house.written.get(id) ?? []))
  return house.tablets.flatMap(({ name, state }) => {
    const here = figuresOf([...onServer.keys()].flatMap((id) => (house.written.has(id) ? state.facts.get(id)?.fact ?? [] : [])))
    return here === asWritten ? [] : [`figures: ${name} counts otherwise than what was written`]
  })
}

const forks = ({ house: { tablets } }: Scene): Breaches =>
  tablets.flatMap(({ name, state }, i) =>
    tablets.slice(i + 1)
      .filter((other) => other.state.dev === state.dev && other.state.inst === state.inst && other.state.dseq !== state.dseq)
      .map((other) => `forks: ${name} and ${other.name} go on as one installation`))

const views = (scene: Scene): Breaches => {
  if (scene.world.seed % 8 > 0) return []
  const seen = scene.house.tablets.map(({ state }) => viewOf([...state.facts.values()].filter(({ fact }) => scene.onServer.has(fact.id))))
  return new Set(seen).size > 1 ? ['views: two tablets with the same facts show other acts'] : []
}

const checks = [lost, diverged, bodies, order, doubles, cursors, confirmed, isolation, receipts, erasures, figures, forks, views] as const

const erasedIn = (rows: readonly PlacedFact[]): ReadonlySet<PersonId> => new Set(rows.flatMap(({ fact }) => erasureIn(fact)?.person ?? []))

/** Says whether every tablet orders what replaces one another as the endpoint does. */
export const areAlike = (world: World, house: House): boolean => receipts({ house, onServer: byId(world.endpoint.rowsOf(house.id)) }).length === 0

/** Everything that does not hold in a shelter. */
export const breachesOf = async (world: World, house: House, held: ReadonlySet<FactId>): Promise<Breaches> => {
  const rows = world.endpoint.rowsOf(house.id)
  const apart = await world.endpoint.store().apart(house.id)
  const scene: Scene = { world, house, held, rows, onServer: byId(rows), apart: new Set(apart.map(({ id }) => id)), erased: erasedIn(rows), aliases: aliasesIn(rows) }
  return checks.flatMap((check) => check(scene))
}
