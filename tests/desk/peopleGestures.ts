// The gestures about people at the door: kept out, noted of, living together.
import { excludePerson, liftExclusion, proposeExclusion, waiveExclusion } from '#desk/excludePerson.ts'
import { joinHousehold, leaveHousehold } from '#desk/joinHousehold.ts'
import { keepNumbers } from '#desk/keepNumbers.ts'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { keepBothAyantsDroit } from '#desk/keepBothAyantsDroit.ts'
import { mergePeople } from '#desk/mergePeople.ts'
import { recordHousehold } from '#desk/recordHousehold.ts'
import { closeNote, writeNote } from '#desk/writeNote.ts'
import { householdId } from '#domain/ids.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { day } from '../domain/scribe.ts'
import { written } from './gestureScene.ts'
import type { Line, Scene } from './gestureScene.ts'

const terms = { until: day('2026-12-01'), reason: 'coup porté' }
const out = (scene: Scene): Promise<FactId> => written(scene, excludePerson({ person: scene.awa, ...terms }))
const noted = ({ awa }: Scene) => writeNote({ person: awa, text: 'vient avec un chien', alert: false })
const joined = async ({ awa, opened, person }: Scene) => joinHousehold({ person: awa, other: await person({ nickname: 'Ali' }), household: householdId(opened.journal.newId()) })

export const peopleGestures: Readonly<Record<string, Line>> = {
  recordHousehold: { least: 'desk', play: ({ awa }) => recordHousehold({ people: [awa] }) },
  proposeExclusion: { least: 'worker', play: ({ awa }) => proposeExclusion({ person: awa, ...terms }) },
  writeNote: { least: 'worker', play: noted },
  closeNote: { least: 'worker', play: async (scene) => closeNote({ person: scene.awa, note: await written(scene, noted(scene)) }) },
  joinHousehold: { least: 'worker', play: joined },
  leaveHousehold: { least: 'worker', play: async (scene) => { await scene.act(await joined(scene)); return leaveHousehold({ person: scene.awa }) } },
  mergePeople: { least: 'worker', play: async ({ awa, person }) => mergePeople({ kept: awa, absorbed: await person({ nickname: 'Hawa' }) }) },
  keepBothAyantsDroit: {
    least: 'worker',
    play: async (scene) => {
      const hawa = await scene.person({ nickname: 'Hawa' })
      const twin = (person: PersonId) => written(scene, addAyantDroit({ person, who: { kinship: 'child', firstName: 'Ali' } }))
      const facts = [await twin(scene.awa), await twin(hawa)] as const
      await scene.act(mergePeople({ kept: scene.awa, absorbed: hawa }))
      return keepBothAyantsDroit({ person: scene.awa, facts })
    },
  },
  keepNumbers: { least: 'worker', play: ({ awa }) => keepNumbers({ person: awa, numbers: { number: 'A-0009' } }) },
  excludePerson: { least: 'manager', play: ({ awa }) => excludePerson({ person: awa, ...terms }) },
  liftExclusion: { least: 'manager', play: async (scene) => liftExclusion({ person: scene.awa, exclusion: await out(scene) }) },
  waiveExclusion: { least: 'manager', play: async (scene) => waiveExclusion({ person: scene.awa, exclusion: await out(scene) }) },
}
