// Facts as tablets push them to the store's tests.
import { agentId, centreId, deviceId, factId, instanceId, personId, uuidOf } from '#domain/ids.ts'
import type { CentreId, DeviceId, FactId, InstanceId, PersonId } from '#domain/ids.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { knownDay } from '#domain/time.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Arrival, Store } from '#server/store.ts'

/** 2025-03-05, 09:00 in Paris. */
export const morning = Date.UTC(2025, 2, 5, 8)

let counted = 0
/** An id that no other call gives. */
const unique = (version: 7 | 8): string => {
  counted += 1
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, counted)
  new DataView(bytes.buffer).setUint32(8, process.pid)
  crypto.getRandomValues(bytes.subarray(6, 10))
  return uuidOf(bytes, version, version === 7 ? morning + counted : undefined)
}

export const aCentre = (): CentreId => centreId(unique(7))
export const aDevice = (): DeviceId => deviceId(unique(7))
export const anInstance = (): InstanceId => instanceId(unique(7))
export const aPerson = (): PersonId => personId(unique(7))
export const aFactId = (version: 7 | 8 = 7): FactId => factId(unique(version))

/** A raw P-256 point, base64url, as far as a store looks. */
export const aKey = 'B'.repeat(87)

export type Tablet = { readonly centre: CentreId; readonly dev: DeviceId; readonly inst: InstanceId; readonly tap: (fields?: Partial<StoredFact>) => StoredFact }

/** A tablet of a centre: each tap is a passage under its next number. */
export const aTablet = (centre: CentreId): Tablet => {
  const [dev, inst, agent] = [aDevice(), anInstance(), agentId(unique(7))]
  let dseq = 0
  const tap = (fields: Partial<StoredFact> = {}): StoredFact => {
    dseq += 1
    return {
      v: 1, centre, id: aFactId(), dev, inst, dseq, hlc: firstHlc(morning + dseq), off: 0, day: knownDay('2025-03-05'), agent,
      kind: 'passage', data: { at: '09:00', for: 'welcome' }, ...fields,
    }
  }
  return { centre, dev, inst, tap }
}

/** A tap about somebody, with a sealed part. */
export const about = (tablet: Tablet, person: PersonId): StoredFact =>
  tablet.tap({ person, kind: 'personDescribed', data: {}, sealed: { kid: 'k1', nonce: 'a'.repeat(16), ct: 'TmFtZSBpbiBhIGNpcGhlcg' } })

/** Who opened whose file, on a day; all of it sealed. */
export const accessNoted = (tablet: Tablet, day: string): StoredFact =>
  tablet.tap({ day: knownDay(day), kind: 'accessNoted', data: {}, sealed: { kid: 'k1', nonce: 'a'.repeat(16), ct: 'V2hvIGFuZCB3aG9t' } })

/** What a manager signs to have somebody erased; the store looks no further than that there is a signature. */
export const erasing = (tablet: Tablet, person: PersonId, alias: PersonId): StoredFact => {
  const signed = { ...tablet.tap({ person, kind: 'personErased', data: { alias } }), sig: 'S'.repeat(86) }
  return signed
}

export const arriving = (facts: readonly StoredFact[], rcv = morning + 1_000): readonly Arrival[] => facts.map((fact) => ({ fact, rcv }))

/** A store, a centre declared in it, and a tablet of the centre. */
export type Desk = { readonly store: Store; readonly centre: CentreId; readonly tablet: Tablet }

/** A centre of its own for each test, so that one database serves them all. */
export const opened = async (open: () => Promise<Store>): Promise<Desk> => {
  const store = await open()
  const centre = aCentre()
  await store.declare(centre, aKey)
  return { store, centre, tablet: aTablet(centre) }
}
