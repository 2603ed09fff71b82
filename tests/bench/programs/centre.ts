// A centre as its founder has it: its pair of keys, the keys of its sealed parts, and what a tablet that joins is given.
import { randomBytes, randomUUID } from 'node:crypto'
import { agentId, deviceId } from '../../../src/domain/ids.ts'
import type { DeviceId } from '../../../src/domain/ids.ts'
import type { ParcelContents } from '../../../src/protocol/parcel.ts'
import { createBareKeyring, unlockBare } from '../../../src/storage/bareKeyring.ts'
import type { Keys, Random } from '../../../src/storage/seal.ts'
import { newShelter, someFact } from '../../server/enrolledTablet.ts'
import type { Shelter } from '../../server/enrolledTablet.ts'

export const random: Random = (count) => new Uint8Array(randomBytes(count))

export type Centre = {
  readonly shelter: Shelter
  readonly keys: Keys
  /** Certifies a tablet, and gives what would come to it under the lock of an enrolment. */
  readonly welcome: (newcomer: { readonly dev: DeviceId; readonly key: string }) => Promise<ParcelContents>
}

/** Makes the keys of a centre. */
export const newCentre = async (): Promise<Centre> => {
  const shelter = await newShelter()
  const keyring = createBareKeyring(random, shelter.centre)
  const bare = keyring.wraps.flatMap((wrap) => (wrap.by === 'nothing' ? wrap.keys : []))
  return {
    shelter, keys: await unlockBare(keyring),
    welcome: async ({ dev, key }) => ({
      centre: shelter.centre, kid: keyring.kid, keys: bare, agent: agentId(randomUUID()),
      certificate: await shelter.certify(someFact(shelter, { kind: 'deviceEnrolled', data: { device: deviceId(dev), key } })),
    }),
  }
}
