import { Fragment, useState } from 'react'
import { agentName } from '#domain/agents/agentAt.ts'
import type { Interviewed } from '#domain/domiciliation/requests.ts'
import { useRegister } from '#ui/app/house.ts'
import { useMayTakeBack } from '#ui/app/useRole.ts'
import s from '#ui/domiciliation/InterviewDetail.module.css'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { interview, interviewLines } from '#ui/texts/interview.ts'
import { parts } from '#ui/texts/parts.ts'
import { unknownWord } from '#ui/texts/words.ts'

type InterviewDetailProps = { readonly held: Interviewed; readonly onClose: () => void }

const { read, fields } = interview
// A question that was not answered says so; a precision that was not given says nothing.
const isPrecision: ReadonlySet<string> = new Set([
  fields.residenceDetail, fields.causeDetail, fields.linkDetail, fields.otherLinks, fields.purposeDetail, fields.referredBy, fields.workDetail, fields.incomeDetail, fields.supportDetail,
  fields.attachedTo, fields.comment,
])

/** One interview in full, as it was answered; from here it can be taken back, with a reason. */
export function InterviewDetail({ held, onClose }: InterviewDetailProps) {
  const mayTakeBack = useMayTakeBack()
  const [withdrawing, withdraw] = useState(false)
  const title = read.held(held.day)
  if (withdrawing) return <WithdrawDialog fact={held.id} what={title} verb={read.withdraw} onClose={onClose} />
  const actions = (
    <>
      {mayTakeBack([held]) && <Key variant="danger" onPress={() => withdraw(true)}>{read.withdraw}</Key>}
      <Key onPress={onClose}>{parts.dialog.close}</Key>
    </>
  )
  return (
    <Dialog open title={title} onClose={onClose} actions={actions} apart>
      <dl className={s.facts}>
        {interviewLines(held.secret ?? {}).map(([word, text]) => text === undefined && isPrecision.has(word) ? null : (
          <Fragment key={word}>
            <dt>{word}</dt>
            <dd>{text ?? unknownWord}</dd>
          </Fragment>
        ))}
      </dl>
      <Author held={held} />
    </Dialog>
  )
}

function Author({ held: { batch, agent } }: { readonly held: Interviewed }) {
  const name = agentName(useRegister(), agent)
  if (batch !== undefined) return <p>{read.imported}</p>
  return name === undefined ? null : <p>{read.by(name)}</p>
}
