import { describe, expect, test } from 'vitest'
import { agentId, batchId, centreId, deviceId, factId, groupId, instanceId, isUuid, personId, uuidOf } from '#domain/ids.ts'

describe('opaque ids', () => {
  test('only a lower-case UUID passes the gate', () => {
    const text = '018f2b6e-7c00-7abc-8def-0123456789ab'
    for (const gate of [agentId, batchId, centreId, deviceId, factId, groupId, instanceId, personId]) {
      expect(gate(text)).toBe(text)
      expect(() => gate(text.toUpperCase())).toThrow('not an id')
    }
    expect(isUuid(3)).toBe(false)
  })
  test('version 7 carries its instant in front, version 8 its bytes', () => {
    const bytes = Uint8Array.from({ length: 16 }, () => 255)
    expect(uuidOf(bytes, 7, 0x0123456789ab)).toBe('01234567-89ab-7fff-bfff-ffffffffffff')
    expect(uuidOf(bytes, 8)).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff')
    expect(() => uuidOf(new Uint8Array(15), 8)).toThrow('16 bytes')
  })
})
