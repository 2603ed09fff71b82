// A tablet forgets whoever was erased: rows, blocks, memory, and whatever comes later (sync.md, invariant 14; faults 50 and 51).
import { describe, expect, test, vi } from 'vitest'
import { factId, personId } from '#domain/ids.ts'
import { addDays, addMonths, knownDay, momentAt } from '#domain/time.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { segmentsOf } from '#storage/segments.ts'
import { alias, awa, factsOn, isGone, karim, opensFile, orderFor, scene, settled } from './erasingScene.ts'
import { asItStands, elsewhere, exchanging, openedOn, pageOf } from './exchangingTablet.ts'
import { healthyEngine, newRegister, noon, otherTab, passageOf, personOf, rowsOf, taken } from './tablet.ts'

describe('someone who is erased at this tablet', () => {
  test('is in no row, no block and no memory; their passages count on under another id, and everything keeps its place', async () => {
    const { engine, opened } = await scene()
    const before = await factsOn(engine)
    const erased = taken(await opened.erase([orderFor(awa, alias)]))
    expect(erased.map(({ kind, person }) => [kind, person])).toEqual([['personErased', awa]])
    await settled(opened)
    await isGone(engine, opened)
    const after = await factsOn(engine)
    const kept = after.slice(0, before.length)
    expect(kept.map(({ id, dseq, hlc, kind }) => [id, dseq, hlc, kind])).toEqual(before.map(({ id, dseq, hlc, kind }) => [id, dseq, hlc, kind]))
    expect(kept.filter(({ person }) => person === alias)).toHaveLength(4)
    expect(kept.filter((fact, i) => JSON.stringify(fact) !== JSON.stringify(before[i]))).toHaveLength(5)
    expect(after.find(({ kind }) => kind === 'personErased')).toMatchObject({ person: awa, data: { alias }, sealed: {} })
    const register = opened.journal.register()
    expect(register.people.get(alias)?.facts).toHaveLength(4)
    expect(register.people.get(karim)?.facts.find(({ kind }) => kind === 'personOpened')?.secret).toEqual({ lastName: 'CANARI' })
    const accesses = register.kinds.get('accessNoted') ?? []
    expect(accesses.map(({ secret }) => secret === undefined)).toEqual([true, false])
  })

  test('stays so when the desk opens again, and nothing is left to rewrite', async () => {
    const { engine, opened } = await scene()
    taken(await opened.erase([orderFor(awa, alias)]))
    await settled(opened)
    const before = await factsOn(engine)
    opened.close()
    const again = await otherTab(engine)
    await settled(again)
    await isGone(engine, again)
    expect(await factsOn(engine)).toEqual(before)
  })

  test('is gone by itself, a quarter of a second after the order, and from another window too', async () => {
    const { engine, opened } = await scene()
    const other = await otherTab(engine)
    let told = 0
    other.journal.subscribe(() => { told += 1 })
    taken(await opened.erase([orderFor(awa, alias)]))
    await vi.waitFor(async () => { await isGone(engine, opened); await isGone(engine, other) }, 5_000)
    expect(told).toBeGreaterThan(0)
  })

  test('with the file that was merged into theirs, which the disk keeps under its own id: both go, under one', async () => {
    const { engine, opened } = await scene()
    taken(await opened.journal.commit([{ kind: 'peopleMerged', person: awa, data: {}, secret: { absorbed: karim } }]))
    expect(opened.journal.register().people.get(karim)?.facts).toEqual([])
    expect((await factsOn(engine)).filter(({ person }) => person === karim)).toHaveLength(2)
    taken(await opened.erase([orderFor(awa, alias), orderFor(karim, alias)]))
    await settled(opened)
    await isGone(engine, opened)
    await isGone(engine, opened, karim)
    expect(opened.journal.register().people.get(alias)?.facts.filter(({ kind }) => kind === 'passage')).toHaveLength(2)
    expect((opened.journal.register().kinds.get('accessNoted') ?? []).every(({ secret }) => secret === undefined)).toBe(true)
  })

  test('also where a tablet that did not know of the merge had the other file erased alone', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    taken(await opened.journal.commit([personOf(awa, 'CANARI'), personOf(karim, 'CANARI'), { kind: 'peopleMerged', person: karim, data: {}, secret: { absorbed: awa } }]))
    taken(await opened.erase([orderFor(awa, alias)]))
    await settled(opened)
    await isGone(engine, opened)
    expect(opened.journal.register().people.get(karim)?.facts.find(({ kind }) => kind === 'personOpened')?.secret).toEqual({ lastName: 'CANARI' })
  })

  test('taps go on while the log is rewritten, and a tap about them is an act of nobody', async () => {
    const { engine, opened } = await scene()
    taken(await opened.erase([orderFor(awa, alias)]))
    const going = settled(opened)
    const taps = await Promise.all([opened.journal.commit([passageOf(karim)]), going])
    taken(taps[0])
    taken(await opened.journal.commit([passageOf(awa), personOf(awa, 'REVENANTE')]))
    await isGone(engine, opened)
    expect(opened.journal.register().people.get(alias)?.facts).toHaveLength(6)
    expect(opened.journal.register().people.get(karim)?.facts).toHaveLength(3)
  })

  test('does not come back with the same files, in new rows neither', async () => {
    const { engine, opened } = await scene()
    taken(await opened.erase([orderFor(awa, alias)]))
    await settled(opened)
    const ids = await opened.imports.identify(['un', 'deux', 'quatre'])
    const count = opened.journal.register().facts.size
    taken(await opened.imports.append(ids.map((id) => ({ ...personOf(awa, 'CANARI'), id: factId(id) })), { onProgress: () => undefined, signal: { aborted: false } }))
    expect(opened.journal.register().facts.size).toBe(count + 1)
    await isGone(engine, opened)
  })

  test('an empty batch writes nothing; a long one goes in several taps; a closed desk says so', async () => {
    const { opened } = await scene()
    expect(taken(await opened.erase([]))).toEqual([])
    const many = Array.from({ length: 401 }, () => orderFor(personId(opened.journal.newId()), personId(opened.journal.newId())))
    const written = taken(await opened.erase(many))
    expect(written).toHaveLength(401)
    expect(new Set(written.map(({ group }) => group)).size).toBe(2)
    opened.close()
    expect(await opened.erase(many)).toMatchObject({ error: { code: 'closed' } })
  })
})

describe('an order that comes from elsewhere', () => {
  test('is obeyed when the centre signed it, and only then', async () => {
    const { engine, opened } = await scene()
    taken(await opened.journal.commit([orderFor(awa, alias)]))
    await settled(opened)
    expect((await factsOn(engine)).filter(({ person }) => person === awa)).toHaveLength(5)
    taken(await opened.erase([orderFor(karim, alias)]))
    await settled(opened)
    await isGone(engine, opened, karim)
    expect((await factsOn(engine)).filter(({ person, sealed }) => person === awa && sealed !== undefined)).toHaveLength(4)
    // Nor when somebody else signed it.
    const { db } = await asItStands(engine)
    const keys = await db.tail.toCollection().primaryKeys()
    const rows = await db.tail.toArray()
    const at = rows.findIndex(({ fact }) => fact.kind === 'personErased' && fact.person === awa)
    const [row, key] = [rows[at], keys[at]]
    if (row === undefined || key === undefined) throw new Error('no order')
    await db.tail.put({ fact: Object.assign({}, row.fact, { sig: 'A'.repeat(86) }) }, key)
    db.close()
    const again = await otherTab(engine)
    await settled(again)
    expect((await factsOn(engine)).filter(({ person, sealed }) => person === awa && sealed !== undefined)).toHaveLength(4)
  })

  test('two managers who erase one person while apart: the smaller id stands for them on every tablet', async () => {
    const { engine, opened } = await scene()
    const smaller = personId('0195652f-2a6c-7f0e-8f3a-000000000001')
    taken(await opened.erase([orderFor(awa, alias)]))
    await settled(opened)
    taken(await opened.erase([orderFor(awa, smaller)]))
    await settled(opened)
    await isGone(engine, opened)
    expect((await factsOn(engine)).filter(({ person }) => person === alias)).toEqual([])
    expect(opened.journal.register().people.get(smaller)?.facts).toHaveLength(4)
  })

  test('late acts about someone erased are stubs on arrival, row by row, in blocks and by file', async () => {
    const tablet = await exchanging()
    taken(await tablet.opened.erase([orderFor(awa, alias)]))
    const late = (): StoredFact => elsewhere(tablet, { person: awa, sealed: { kid: 'autre', nonce: 'a'.repeat(16), ct: 'Y2FuYXJp' } })
    taken(await tablet.log.absorb(pageOf(tablet, [{ fact: late() }, { fact: elsewhere(tablet) }])))
    const facts = [late(), elsewhere(tablet)]
    const { cursor } = pageOf(tablet, facts.map((fact) => ({ fact })))
    const segments = segmentsOf(facts.map((fact) => ({ fact }))).map((segment) => ({ after: tablet.log.standing().cursor.seq, n: segment.n, block: segment.block, chain: cursor.chain, late: {} }))
    taken(await tablet.log.absorbSegments({ segments, cursor }))
    await isGone(tablet.engine, tablet.opened)
    expect(JSON.stringify(await rowsOf(tablet.engine))).not.toContain('Y2FuYXJp')
    expect((await factsOn(tablet.engine)).filter(({ person }) => person === alias)).toHaveLength(2)
  })

  test('a fact of a newer version about someone erased goes with the others', async () => {
    const tablet = await exchanging()
    const foreign = elsewhere(tablet, { person: awa, kind: 'dreamTold', sealed: { kid: 'autre', nonce: 'a'.repeat(16), ct: 'Y2FuYXJp' } })
    taken(await tablet.log.absorb(pageOf(tablet, [{ fact: foreign }])))
    taken(await tablet.opened.erase([orderFor(awa, alias)]))
    await settled(tablet.opened)
    expect(JSON.stringify(await rowsOf(tablet.engine))).not.toContain('Y2FuYXJp')
    expect([...tablet.opened.journal.register().foreign.values()].map(({ person }) => person)).toEqual([alias])
    expect(tablet.log.digests()).toEqual((await openedOn(tablet.engine)).log.digests())
  })
})

describe('accesses', () => {
  const young = addMonths(momentAt(noon).day, -12)

  test('older than twelve months lose who and whom; the others keep them', async () => {
    const { engine, opened } = await scene()
    taken(await opened.journal.commit([opensFile(karim, addDays(young, -1)), opensFile(karim, young), opensFile(karim, knownDay('2020-01-01'))]))
    await settled(opened)
    const accesses = (await factsOn(engine)).filter(({ kind }) => kind === 'accessNoted')
    expect(accesses.map(({ sealed }) => sealed === undefined)).toEqual([false, false, true, false, true])
    expect((opened.journal.register().kinds.get('accessNoted') ?? []).map(({ secret }) => secret === undefined)).toEqual([false, false, true, false, true])
  })

  test('that come from elsewhere after a year come without', async () => {
    const tablet = await exchanging()
    const old = elsewhere(tablet, { kind: 'accessNoted', data: {}, day: knownDay('2020-01-01'), sealed: { kid: 'autre', nonce: 'a'.repeat(16), ct: 'Y2FuYXJp' } })
    taken(await tablet.log.absorb(pageOf(tablet, [{ fact: old }])))
    expect(JSON.stringify(await rowsOf(tablet.engine))).not.toContain('Y2FuYXJp')
  })
})
