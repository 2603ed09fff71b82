import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import type { Role } from '#domain/agents/words.ts'
import { attestationSheet } from '#ui/paper/attestationSheet.ts'
import { contactProof } from '#ui/paper/contactProof.ts'
import { exclusionLetter } from '#ui/paper/exclusionLetter.ts'
import { priorLetter, radiationNotice, receipt, refusal } from '#ui/paper/letters.ts'
import type { About, WritePaper } from '#ui/paper/paper.ts'
import { payerAnswer } from '#ui/paper/payerAnswer.ts'
import { requestSheet } from '#ui/paper/requestSheet.ts'
import { paperNames } from '#ui/texts/paper.ts'
import type { PaperName } from '#ui/texts/paper.ts'

type Kind = { readonly write: WritePaper; readonly right: Right }

/** Each document, and the right that its facts ask for. */
export const papers: Readonly<Record<PaperName, Kind>> = {
  request: { write: requestSheet, right: 'grounds' },
  attestation: { write: attestationSheet, right: 'files' },
  receipt: { write: receipt, right: 'files' },
  refusal: { write: refusal, right: 'grounds' },
  priorLetter: { write: priorLetter, right: 'grounds' },
  radiation: { write: radiationNotice, right: 'grounds' },
  exclusion: { write: exclusionLetter, right: 'grounds' },
  payer: { write: payerAnswer, right: 'files' },
  contacts: { write: contactProof, right: 'files' },
}

/** The documents that there is something to write on, and that a role may print. */
export const offeredPapers = (about: About, role: Role): readonly PaperName[] =>
  paperNames.filter((name) => has(role, papers[name].right) && papers[name].write(about) !== undefined)
