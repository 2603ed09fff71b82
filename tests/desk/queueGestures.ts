// The gestures of the queues and places of Douches et linge, for the table of gestures.
import { callToPlace } from '#desk/callToPlace.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { closeWaitlists } from '#desk/closeWaitlists.ts'
import { freePlace } from '#desk/freePlace.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { leaveWaitlist, returnToWaitlist } from '#desk/leaveWaitlist.ts'
import { resumePlace, stopPlace } from '#desk/stopPlace.ts'
import { takePlace } from '#desk/takePlace.ts'
import type { FactId } from '#domain/ids.ts'
import type { Place } from '#domain/washroom/words.ts'
import { written } from './gestureScene.ts'
import type { Line, Scene } from './gestureScene.ts'

const cabin: Place = { code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 }

const waited = async (scene: Scene): Promise<FactId> => {
  await scene.act(changeSettings({ places: [cabin] }))
  return written(scene, joinWaitlist({ person: scene.awa, prestation: 'shower', letter: 'A' }))
}
const entered = async (scene: Scene): Promise<FactId> => {
  const wait = await waited(scene)
  await scene.act(takePlace({ wait, place: 'c1' }))
  return wait
}

export const queueGestures: Readonly<Record<string, Line>> = {
  joinWaitlist: { least: 'desk', play: ({ awa }) => joinWaitlist({ person: awa, prestation: 'shower', letter: 'A' }) },
  callToPlace: { least: 'desk', play: async (scene) => callToPlace({ wait: await waited(scene), place: 'c1' }) },
  takePlace: { least: 'desk', play: async (scene) => takePlace({ wait: await waited(scene), place: 'c1' }) },
  freePlace: { least: 'desk', play: async (scene) => freePlace({ wait: await entered(scene) }) },
  leaveWaitlist: { least: 'desk', play: async (scene) => leaveWaitlist({ wait: await waited(scene), why: 'noShow' }) },
  returnToWaitlist: {
    least: 'desk',
    play: async (scene) => {
      const wait = await waited(scene)
      await scene.act(leaveWaitlist({ wait, why: 'noShow' }))
      return returnToWaitlist({ wait })
    },
  },
  closeWaitlists: { least: 'desk', play: async (scene) => { await waited(scene); return closeWaitlists() } },
  stopPlace: { least: 'desk', play: async (scene) => { await waited(scene); return stopPlace({ place: 'c1', reason: 'fuite' }) } },
  resumePlace: { least: 'desk', play: async (scene) => { await waited(scene); await scene.act(stopPlace({ place: 'c1', reason: 'fuite' })); return resumePlace({ place: 'c1' }) } },
}
