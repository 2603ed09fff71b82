import { useLayoutEffect } from 'react'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useLayer } from '#ui/app/layers.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import s from '#ui/domiciliation/Radiation.module.css'
import { RadiationFacts } from '#ui/domiciliation/RadiationFacts.tsx'
import { RadiationLayer, radiationFormNamed } from '#ui/domiciliation/RadiationLayer.tsx'
import type { RadiationForm } from '#ui/domiciliation/RadiationLayer.tsx'
import { RadiationSteps } from '#ui/domiciliation/RadiationSteps.tsx'
import { ReviewBar } from '#ui/domiciliation/ReviewBar.tsx'
import { useKeptFocus } from '#ui/domiciliation/useKeptFocus.ts'
import { useReview } from '#ui/domiciliation/review.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { classes } from '#ui/parts/classes.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

type RadiationPageProps = {
  readonly person: PersonId
  readonly day: ServiceDay
  /** One of those that are looked at one by one. */
  readonly reviewing: boolean
  /** Back to the list and the file. */
  readonly back: string
  readonly onNavigate: (href: string) => void
}

const { keys } = radiation

/** The whole radiation file of one person: what is known beside what is done, step by step. Nothing here ends anything in one tap. */
export function RadiationPage({ person, day, reviewing, back, onNavigate }: RadiationPageProps) {
  const register = useRegister()
  useNotedFile(person)
  const [form, open] = useLayer(`radiation ${person}`, radiationFormNamed)
  const title = useKeptFocus<HTMLHeadingElement>()
  const people = useReview(day)
  const file = radiationFileOf(register, person, day)
  // The page that led here may have been scrolled.
  useLayoutEffect(() => {
    title.current?.scrollIntoView({ block: 'end' })
  }, [title])
  const under = reviewing && people?.includes(person) === true ? people : undefined
  const leave = <KeyLink href={back} onNavigate={onNavigate}>{under === undefined ? radiation.back : radiation.review.leave}</KeyLink>
  return (
    <Panes
      top={
        <div className={s.top}>
          <div className={s.head}>
            <h2 ref={title} tabIndex={-1} className={classes('ringed', s.title)}>{radiation.title(nameOf(register, person))}</h2>
            {leave}
          </div>
          {under !== undefined && <ReviewBar person={person} people={under} day={day} />}
        </div>
      }
      grows="end"
      start={<RadiationFacts person={person} file={file} day={day} />}
      end={
        <Pane label={radiation.steps} footer={<News file={file} onOpen={open} />}>
          <SectionTitle>{radiation.steps}</SectionTitle>
          <RadiationSteps person={person} file={file} onOpen={open} />
          <RadiationLayer form={form} person={person} file={file} onClose={() => open(undefined)} />
        </Pane>
      }
    />
  )
}

/** What keeps a domiciliation: news of the person, a reason for the absence, or another look later. */
function News({ file: { clock }, onOpen }: { readonly file: RadiationFile; readonly onOpen: (form: RadiationForm) => void }) {
  return (
    <KeyRow fill>
      <Key onPress={() => onOpen('contact')}>{keys.contact}</Key>
      {clock !== undefined && <Key onPress={() => onOpen('absence')}>{keys.absence}</Key>}
      {clock?.stage === 'flagged' && <Key onPress={() => onOpen('keep')}>{keys.keep}</Key>}
    </KeyRow>
  )
}
