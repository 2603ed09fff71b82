// Cabins and machines that a house defines, and that may be out of order.
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { resumePlace, stopPlace } from '#desk/stopPlace.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Place } from '#domain/washroom/words.ts'
import { waitlistScene } from './waitlistScene.ts'

describe('out of order', () => {
  test('with a reason, and works again', async () => {
    const { act, refused } = await waitlistScene()
    expect(await refused(stopPlace({ place: 'c1', reason: ' ' }))).toEqual({ code: 'reasonMissing' })
    expect(await refused(stopPlace({ place: 'c1', reason: 'x'.repeat(201) }))).toEqual({ code: 'textTooLong' })
    expect(await refused(stopPlace({ place: 'c9', reason: 'fuite' }))).toEqual({ code: 'placeUnknown' })
    expect(await refused(resumePlace({ place: 'c1' }))).toEqual({ code: 'alreadyEnded' })
    await act(stopPlace({ place: 'c1', reason: 'fuite' }))
    expect(await refused(stopPlace({ place: 'c1', reason: 'porte' }))).toEqual({ code: 'placeOutOfOrder' })
    await act(resumePlace({ place: 'c1' }))
    await act(stopPlace({ place: 'c1', reason: 'porte' }))
  })
})

test.each<[string, readonly Partial<Place>[], string]>([
  ['nameless', [{ name: ' ' }], 'nameMissing'], ['a long name', [{ name: 'x'.repeat(41) }], 'textTooLong'],
  ['two of one name', [{ name: 'A', code: 'a' }, { name: 'a', code: 'b' }], 'numberTaken'], ['two of one code', [{ name: 'A' }, { name: 'B' }], 'numberTaken'],
  ['no time', [{ minutes: 0 }], 'outOfRange'], ['too long a turn', [{ minutes: 241 }], 'outOfRange'], ['half a minute', [{ minutes: 1.5 }], 'outOfRange'],
  ['too many', Array.from({ length: 41 }, (_, i) => ({ name: `C${String(i)}`, code: String(i) })), 'outOfRange'],
])('a house cannot define places so: %s', async (_name, parts, code) => {
  const { refused } = await waitlistScene()
  const defined = parts.map((part): Place => ({ code: 'a', name: 'Cabine', kind: 'cabin', prestation: 'shower', minutes: 20, ...part }))
  expect(await refused(changeSettings({ places: defined }))).toEqual({ code })
  expect(initialSettings.places).toEqual([])
})
