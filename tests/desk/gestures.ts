// Every gesture of the desk, the least role that makes it, and the smallest scene in which it would be written.
import { addAgent } from '#desk/addAgent.ts'
import { addAyantDroit, endAyantDroit, strikeAyantDroit } from '#desk/addAyantDroit.ts'
import { askForMail } from '#desk/askForMail.ts'
import { changeAgent } from '#desk/changeAgent.ts'
import { closePeriod } from '#desk/closePeriod.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { confirmAsSecond } from '#desk/confirmAsSecond.ts'
import { declareYear } from '#desk/declareYear.ts'
import { sendPrefectReport } from '#desk/sendPrefectReport.ts'
import { describePerson } from '#desk/describePerson.ts'
import { countMail } from '#desk/countMail.ts'
import { eraseBatch } from '#desk/eraseBatch.ts'
import { forwardAll } from '#desk/forwardAll.ts'
import { forwardMail } from '#desk/forwardMail.ts'
import { endProcuration, giveProcuration } from '#desk/giveProcuration.ts'
import { giveCard, withdrawCard } from '#desk/giveCard.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { importRegister, undoImport } from '#desk/import/importRegister.ts'
import { keepDescription } from '#desk/keepDescription.ts'
import { moveAct } from '#desk/moveAct.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { noteExport } from '#desk/noteExport.ts'
import { noteMissedArrival } from '#desk/noteMissedArrival.ts'
import { openPerson } from '#desk/openPerson.ts'
import type { Decide } from '#desk/ports.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordUsual } from '#desk/recordUsual.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { recordSheetLine } from '#desk/recordSheetLine.ts'
import { renumberPerson } from '#desk/renumberPerson.ts'
import { retireAgent } from '#desk/retireAgent.ts'
import { returnKept } from '#desk/returnKept.ts'
import { returnArriving, returnMail } from '#desk/returnMail.ts'
import { endForwarding, setForwarding } from '#desk/setForwarding.ts'
import { returnUnknown } from '#desk/returnUnknown.ts'
import { setPin } from '#desk/setPin.ts'
import { endMailStop, stopMail } from '#desk/stopMail.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { agentId, personId } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import { at, day } from '../domain/scribe.ts'
import { memoryProof } from '../ui/memoryAgentDoor.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { fileGestures } from './fileGestures.ts'
import { queueGestures } from './queueGestures.ts'
import { peopleGestures } from './peopleGestures.ts'
import { ended, passed, today, written } from './gestureScene.ts'
import type { Line, Scene } from './gestureScene.ts'

const october = { from: day('2026-10-01'), to: day('2026-10-31') }
const who = { nickname: 'Awa' }
const proof = memoryProof('204816')
const kin = { kinship: 'child', firstName: 'Ali' } as const

const described = (scene: Scene): Promise<FactId> => written(scene, describePerson({ person: scene.awa, who, as: 'change' }))
const imported = async ({ opened, record }: Scene) => {
  const rows = [{ table: 'persons', file: 'u.csv', line: 2, key: 'B1', number: 'B1', who: { nickname: 'Bo' } }] as const
  const report = await importRegister({ ...opened, record }, { rows, files: ['u.csv'] }, { onProgress: () => undefined, signal: { aborted: false } })
  if (!report.ok || report.value.batch === undefined) throw new Error('nothing was imported')
  return report.value.batch
}
const lettersOf = ({ act, awa }: Scene) => act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
const forwarded = (scene: Scene): Promise<FactId> => written(scene, setForwarding({ person: scene.awa, address: '3 rue du Lac', from: today }))
const stopped = (scene: Scene): Promise<FactId> => written(scene, stopMail({ person: scene.awa, from: today }))
const withdrawn = async (scene: Scene, fact: FactId): Promise<Decide> => {
  await written(scene, withdrawTap({ facts: [fact] }))
  return restoreTap({ facts: [fact] })
}

/** A name is that of a gesture; after a comma, one more case of it. */
export const gestures: Readonly<Record<string, Line>> = {
  ...fileGestures,
  ...queueGestures,
  ...peopleGestures,
  closePeriod: { least: 'manager', play: () => closePeriod({ period: october, tablets: [] }) },
  'withdrawTap, of a closing': {
    least: 'manager', play: async (scene) => withdrawTap({ facts: [await written(scene, closePeriod({ period: october, tablets: [] }))], reason: 'trop tôt' }),
  },
  recordPassage: { least: 'desk', play: ({ awa }) => recordPassage({ person: awa }) },
  recordAnonymousPassage: { least: 'desk', play: () => recordAnonymousPassage({}) },
  recordUsual: { least: 'desk', play: ({ awa }) => recordUsual({ person: awa, prestations: ['breakfast', 'shower'] }) },
  recordPrestation: { least: 'desk', play: ({ awa }) => recordPrestation({ person: awa, prestation: 'shower' }) },
  recordSheetLine: { least: 'desk', play: ({ awa }) => recordSheetLine({ person: awa, prestations: ['shower'], when: { day: today, at: at('08:00'), reason: 'feuille papier' } }) },
  recordReferral: { least: 'desk', play: ({ awa }) => recordReferral({ person: awa, referral: 'door6' }) },
  recordContact: { least: 'desk', play: ({ awa }) => recordContact({ person: awa, channel: 'call' }) },
  openPerson: { least: 'desk', play: ({ opened }) => openPerson({ person: personId(opened.journal.newId()), who, letter: 'A', came: true }) },
  confirmAsSecond: { least: 'desk', play: async (scene) => confirmAsSecond({ fact: await passed(scene) }) },
  moveAct: { least: 'desk', play: async (scene) => moveAct({ facts: [await passed(scene)], when: { day: today, at: at('08:00'), reason: 'oubli' } }) },
  giveCard: { least: 'desk', play: ({ awa, opened }) => giveCard({ person: awa, id: opened.journal.newId() }) },
  withdrawCard: {
    least: 'desk',
    play: async (scene) => withdrawCard({ person: scene.awa, card: await written(scene, giveCard({ person: scene.awa, id: scene.opened.journal.newId() })) }),
  },
  receiveMail: { least: 'desk', play: ({ awa }) => receiveMail({ person: awa, mail: 'letter' }) },
  returnArriving: { least: 'desk', play: ({ awa }) => returnArriving({ person: awa, mail: 'letter' }) },
  askForMail: { least: 'desk', play: ({ awa }) => askForMail({ person: awa }) },
  handOutMail: { least: 'desk', play: async ({ act, awa }) => { await act(receiveMail({ person: awa, mail: 'letter' })); return handOutMail({ person: awa }) } },
  returnUnknown: { least: 'desk', play: () => returnUnknown({ mail: 'letter' }) },
  returnMail: { least: 'desk', play: async ({ act, awa }) => { await act(receiveMail({ person: awa, mail: 'letter' })); return returnMail({ person: awa, pieces: { letter: 1 } }) } },
  'handOutMail, to a parent': {
    least: 'desk',
    play: async (scene) => {
      const child = await scene.person({ nickname: 'Ali', birthDate: day('2015-01-01') })
      await scene.act(receiveMail({ person: child, mail: 'letter' }))
      return handOutMail({ person: child, parent: true })
    },
  },
  forwardMail: { least: 'desk', play: async (scene) => { await lettersOf(scene); await forwarded(scene); return forwardMail({ person: scene.awa }) } },
  forwardAll: { least: 'desk', play: async (scene) => { await lettersOf(scene); await forwarded(scene); return forwardAll({ people: [scene.awa] }) } },
  returnKept: {
    least: 'desk',
    play: async (scene) => { await ended(scene); await lettersOf(scene); scene.goTo('2027-11-17', '09:00'); return returnKept({ people: [scene.awa] }) },
  },
  noteMissedArrival: {
    least: 'desk',
    play: async ({ opened, awa }) => {
      await opened.journal.commit([{ kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'holder' } }])
      return noteMissedArrival({ person: awa, mail: 'letter', day: today })
    },
  },
  noteAccess: { least: 'desk', play: ({ awa }) => noteAccess({ what: 'fileOpened', person: awa }) },
  withdrawTap: { least: 'desk', play: async (scene) => withdrawTap({ facts: [await passed(scene)] }) },
  restoreTap: { least: 'desk', play: async (scene) => withdrawn(scene, await passed(scene)) },
  setPin: { least: 'desk', play: async ({ act, me }) => { await act(setPin({ agent: memoryAgent, proof })); return setPin({ agent: me, proof }) } },

  describePerson: { least: 'worker', play: ({ awa }) => describePerson({ person: awa, who, as: 'correction' }) },
  renumberPerson: { least: 'worker', play: ({ awa }) => renumberPerson({ person: awa, letter: 'A' }) },
  keepDescription: { least: 'worker', play: async (scene) => keepDescription({ kept: await described(scene), other: await described(scene) }) },
  addAyantDroit: { least: 'worker', play: ({ awa }) => addAyantDroit({ person: awa, who: kin }) },
  endAyantDroit: { least: 'worker', play: async (scene) => endAyantDroit({ person: scene.awa, ayantDroit: await written(scene, addAyantDroit({ person: scene.awa, who: kin })) }) },
  strikeAyantDroit: { least: 'worker', play: async (scene) => strikeAyantDroit({ person: scene.awa, ayantDroit: await written(scene, addAyantDroit({ person: scene.awa, who: kin })) }) },
  giveProcuration: { least: 'worker', play: ({ awa }) => giveProcuration({ person: awa, name: 'Ali', from: today, to: today }) },
  endProcuration: {
    least: 'worker',
    play: async (scene) => endProcuration({ person: scene.awa, procuration: await written(scene, giveProcuration({ person: scene.awa, name: 'Ali', from: today, to: today })) }),
  },
  setForwarding: { least: 'worker', play: ({ awa }) => setForwarding({ person: awa, address: '3 rue du Lac', from: today }) },
  endForwarding: { least: 'worker', play: async (scene) => endForwarding({ person: scene.awa, forwarding: await forwarded(scene) }) },
  stopMail: { least: 'worker', play: ({ awa }) => stopMail({ person: awa, from: today }) },
  endMailStop: { least: 'worker', play: async (scene) => endMailStop({ person: scene.awa, stop: await stopped(scene) }) },
  countMail: {
    least: 'worker',
    play: async (scene) => { await lettersOf(scene); return countMail({ counts: [{ person: scene.awa, mail: 'letter', counted: 1, stood: 2 }], reason: 'rangée ailleurs' }) },
  },
  'withdrawTap, of a file': { least: 'worker', play: async (scene) => withdrawTap({ facts: [await described(scene)] }) },

  'withdrawTap, of a decision': { least: 'manager', play: async (scene) => withdrawTap({ facts: [await ended(scene)], reason: 'erreur' }) },
  declareYear: { least: 'manager', play: () => declareYear({ year: '2025', means: { volunteers: 12 } }) },
  sendPrefectReport: { least: 'manager', play: () => sendPrefectReport({ year: '2025', on: today }) },
  changeSettings: { least: 'manager', play: () => changeSettings({ twoSignatures: true }) },
  addAgent: { least: 'manager', play: ({ opened }) => addAgent({ agent: agentId(opened.journal.newId()), name: 'Inès Roy', role: 'desk' }) },
  changeAgent: { least: 'manager', play: ({ hugo }) => changeAgent({ agent: hugo, role: 'worker' }) },
  retireAgent: { least: 'manager', play: ({ hugo }) => retireAgent({ agent: hugo }) },
  'setPin, of another': { least: 'manager', play: async ({ act, hugo }) => { await act(setPin({ agent: memoryAgent, proof })); return setPin({ agent: hugo, proof }) } },
  noteExport: { least: 'manager', play: () => noteExport({ what: 'comptes', file: 'comptes.csv' }) },
  undoImport: { least: 'manager', play: async (scene) => undoImport({ batch: await imported(scene) }) },
  eraseBatch: {
    least: 'manager',
    play: ({ awa, opened }) => eraseBatch({ people: [{ person: awa, alias: personId(opened.journal.newId()) }], why: 'request', visa: { date: today, reference: 'AD92-1' } }),
  },
}
