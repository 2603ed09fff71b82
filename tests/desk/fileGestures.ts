// The gestures of a domiciliation's file: from the request to the radiation, and back.
import { closeRequest } from '#desk/closeRequest.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { handOverAttestation } from '#desk/handOverAttestation.ts'
import { holdInterview } from '#desk/holdInterview.ts'
import { closeAppeal, lodgeAppeal } from '#desk/lodgeAppeal.ts'
import { notifyRadiation } from '#desk/notifyRadiation.ts'
import { proposeRadiation } from '#desk/proposeRadiation.ts'
import { recordAttempt } from '#desk/recordAttempt.ts'
import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { reviewSilence } from '#desk/reviewSilence.ts'
import { sendPriorLetter, skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { upholdRadiation } from '#desk/upholdRadiation.ts'
import { day } from '../domain/scribe.ts'
import { ended, granted, passed, today, written } from './gestureScene.ts'
import type { Line } from './gestureScene.ts'

const interview = { otherAttestation: false }
const request = { deposited: today, for: 'first', inPerson: true } as const

/** Lines of `gestures`. */
export const fileGestures: Readonly<Record<string, Line>> = {
  handOverAttestation: { least: 'desk', play: async (scene) => { await granted(scene); return handOverAttestation({ person: scene.awa }) } },
  requestDomiciliation: { least: 'worker', play: ({ awa }) => requestDomiciliation({ person: awa, ...request }) },
  holdInterview: { least: 'worker', play: ({ awa }) => holdInterview({ person: awa, heldOn: today, interview }) },
  closeRequest: { least: 'worker', play: async ({ act, awa }) => { await act(requestDomiciliation({ person: awa, ...request })); return closeRequest({ person: awa, why: 'spada' }) } },
  excuseAbsence: { least: 'worker', play: ({ awa }) => excuseAbsence({ person: awa, from: today, cause: 'health', proof: true }) },
  proposeRadiation: { least: 'worker', play: async (scene) => { await granted(scene); return proposeRadiation({ person: scene.awa, decidedOn: today, ground: 'onRequest' }) } },
  recordAttempt: { least: 'worker', play: ({ awa }) => recordAttempt({ person: awa, channel: 'call', outcome: 'noAnswer' }) },
  sendPriorLetter: { least: 'worker', play: async (scene) => { await granted(scene); return sendPriorLetter({ person: scene.awa, on: today, ground: 'houseRules' }) } },
  reviewSilence: {
    least: 'worker',
    play: async (scene) => { await granted(scene); scene.goTo('2027-03-01', '09:00'); return reviewSilence({ person: scene.awa, lookAgainOn: day('2027-03-15') }) },
  },
  notifyRadiation: { least: 'worker', play: async (scene) => notifyRadiation({ ended: await ended(scene), how: 'handed', on: today }) },
  lodgeAppeal: { least: 'worker', play: async (scene) => lodgeAppeal({ decision: await ended(scene), with: 'president', on: today }) },
  grantDomiciliation: { least: 'manager', play: ({ awa }) => grantDomiciliation({ person: awa, decidedOn: today, link: 'stay', interview }) },
  renewDomiciliation: {
    least: 'manager',
    play: async (scene) => { await granted(scene); scene.goTo('2027-10-01', '09:00'); return renewDomiciliation({ person: scene.awa, decidedOn: day('2027-10-01'), link: 'stay', interview }) },
  },
  refuseDomiciliation: { least: 'manager', play: ({ awa }) => refuseDomiciliation({ person: awa, decidedOn: today, ground: 'noLink', orientation: 'ccas', detail: 'CCAS de Nanterre', interview }) },
  endDomiciliation: { least: 'manager', play: async (scene) => { await granted(scene); return endDomiciliation({ person: scene.awa, decidedOn: today, ground: 'onRequest' }) } },
  skipPriorLetter: { least: 'manager', play: async (scene) => { await granted(scene); return skipPriorLetter({ person: scene.awa, on: today, ground: 'houseRules', reason: 'entendue' }) } },
  closeAppeal: {
    least: 'manager',
    play: async (scene) => {
      const appeal = await written(scene, lodgeAppeal({ decision: await ended(scene), with: 'president', on: today }))
      return closeAppeal({ person: scene.awa, appeal, outcome: 'upheld', on: today })
    },
  },
  upholdRadiation: { least: 'manager', play: async (scene) => upholdRadiation({ ended: await ended(scene), sign: await passed(scene), reason: 'homonyme' }) },
}
