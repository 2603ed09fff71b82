// Every form of the desk, and how it is opened: after a lock each has to be what it was.

export type FormLine = {
  readonly form: string
  /** The files of its fields. */
  readonly files: readonly string[]
  readonly path: string
  /** Keys pressed one after the other, by their words. */
  readonly presses: readonly string[]
  /** The same a second time, where the first one recorded something. */
  readonly again?: readonly string[]
  /** Nothing of it is ever written down. */
  readonly secret?: true
  /** Whose card is open. */
  readonly of?: 'awa' | 'karim'
}

const desk = (...names: readonly string[]) => names.map((name) => `src/ui/desk/${name}.tsx`)
const files = (...names: readonly string[]) => names.map((name) => `src/ui/domiciliation/${name}.tsx`)
const mail = (...names: readonly string[]) => names.map((name) => `src/ui/mail/${name}.tsx`)
const settings = (...names: readonly string[]) => names.map((name) => `src/ui/settings/${name}.tsx`)

export const forms: readonly FormLine[] = [
  { form: 'a new person', files: desk('NewPersonDialog', 'NameFields', 'AgeFields'), path: '/', presses: ['Nouvelle personne'] },
  { form: 'a person described anew', files: desk('EditPersonDialog', 'FileFields'), path: '/', presses: ['Modifier la fiche'], of: 'awa' },
  { form: 'an act of another moment', files: desk('LateDialog', 'WhenFields'), path: '/', presses: ['Noter à un autre moment'], of: 'awa' },
  { form: 'an exclusion', files: desk('ExclusionForm'), path: '/', presses: ['Exclusion'], of: 'awa' },
  { form: 'a note', files: desk('NotesDialog'), path: '/', presses: ['Notes et alertes'], of: 'awa' },
  { form: 'a procuration', files: mail('ProcurationForm', 'InlineForm'), path: '/', presses: ['Procurations et réexpédition', 'Ajouter une procuration'], of: 'awa' },
  { form: 'a forwarding', files: mail('ForwardingForm'), path: '/', presses: ['Procurations et réexpédition', 'Demander une réexpédition'], of: 'awa' },
  { form: 'a stop of mail', files: mail('MailStopForm'), path: '/', presses: ['Procurations et réexpédition', 'Suspendre le courrier'], of: 'awa' },
  { form: 'a contact', files: files('ContactDialog', 'GestureDialog'), path: '/domiciliation', presses: ['Noter un contact'], of: 'awa' },
  { form: 'a renewal', files: files('GrantDialog', 'AnsweringFields'), path: '/domiciliation', presses: ['Renouveler'], of: 'awa' },
  { form: 'a request', files: files('RequestDialog'), path: '/domiciliation', presses: ['Demande'], of: 'karim' },
  { form: 'an interview', files: files('InterviewDialog', 'Question', 'OtherLinks'), path: '/domiciliation', presses: ['Entretien'], of: 'awa' },
  { form: 'a request that is closed', files: files('CloseRequestDialog'), path: '/domiciliation', presses: ['Demande', 'Noter la demande', 'Clore la demande'], again: ['Clore la demande'], of: 'karim' },
  { form: 'an absence', files: files('AbsenceDialog'), path: '/domiciliation', presses: ['Absence justifiée'], of: 'awa' },
  { form: 'a radiation', files: files('EndDialog'), path: '/domiciliation', presses: ['Radier'], of: 'awa' },
  { form: 'an attempt to reach someone', files: files('AttemptDialog', 'LaterFields'), path: '/domiciliation?vue=radiation', presses: ['Noter une démarche'], of: 'awa' },
  { form: 'a prior letter', files: files('PriorLetterDialog', 'PriorGround'), path: '/domiciliation?vue=radiation', presses: ['Lettre préalable'], of: 'awa' },
  { form: 'an ayant droit', files: files('AyantDroitDialog'), path: '/domiciliation', presses: ['Ajouter un ayant droit'], of: 'awa' },
  { form: 'a refusal', files: files('RefuseDialog'), path: '/domiciliation', presses: ['Refuser'], of: 'karim' },
  { form: 'a stocktake', files: ['src/ui/mail/StocktakeFoot.tsx', 'src/ui/mail/StocktakeTools.tsx'], path: '/courrier?vue=inventaire', presses: [] },
  { form: 'documents', files: ['src/ui/paper/PaperDialog.tsx'], path: '/domiciliation', presses: ['Imprimer…'], of: 'awa' },
  { form: 'free dates', files: ['src/ui/figures/FreeDates.tsx'], path: '/bilan', presses: ['Choisir les dates'] },
  { form: 'the means of a year', files: ['src/ui/prefect/MeansDocument.tsx'], path: '/bilan?vue=prefet&piece=moyens', presses: [] },
  { form: 'the house', files: settings('PlacePane', 'LetterheadPane', 'FileRulesPane', 'PrefectDuePane', 'EquivalencesPane', 'NewPrestation', 'NewReferral', 'ExceptionForm'), path: '/reglages', presses: [] },
  { form: 'a prestation described anew', files: settings('EditPrestation'), path: '/reglages', presses: ['Modifier Douche'] },
  { form: 'a cabin or a machine', files: settings('WashPlaceDialog'), path: '/reglages', presses: ['Ajouter une cabine ou une machine'] },
  { form: 'a sheet that is copied', files: ['src/ui/sheet/CopyHead.tsx'], path: '/rattrapage', presses: [] },
  { form: 'a new agent', files: settings('AddAgentDialog', 'CodeFields', 'FormDialog'), path: '/reglages?partie=agents', presses: ['Ajouter un agent'] },
  { form: 'an agent described anew', files: settings('DescribeAgentDialog'), path: '/reglages?partie=agents', presses: ['Changer le nom ou le rôle'] },
  { form: 'the phrase and the printed code', files: settings('PassphrasePane', 'RecoveryDrillPane', 'SecretForm'), path: '/reglages?partie=securite', presses: [], secret: true },
]

/**
 * Forms of one field or two that stand in a list, behind an exchange or behind files: kept by the same tree as those above, and tried
 * where their own scene is.
 */
export const alike: readonly string[] = [
  ...desk('DayLog', 'LogLayer', 'GroupDialog', 'HouseholdDialog', 'HouseholdMembers', 'MergeDialog', 'MergeFound', 'ScopeFields'), ...files('SkipLetterDialog', 'KeepDialog', 'NotifyDialog', 'AppealDialog', 'CloseAppealDialog', 'WithdrawDialog', 'AbsenceDetail', 'ReadOnDay'),
  ...settings(
    'AuditFilters', 'ReadBackupPane', 'KeyChangePane', 'ExchangeFilePane', 'OpeningDaysPane', 'LinkForm', 'TwoSignaturesPane', 'RowNotes', 'ImportRoom', 'ImportMapping', 'ImportColumns', 'ImportWords', 'PileDialog', 'LockPane', 'RetireDialog',
  ),
  'src/ui/prefect/SendingPane.tsx', 'src/ui/retention/EraseList.tsx', 'src/ui/retention/ArchiveDialog.tsx', 'src/ui/washroom/Candidates.tsx', 'src/ui/washroom/StopDialog.tsx', 'src/ui/washroom/SlotDialog.tsx', 'src/ui/mail/SortLine.tsx', 'src/ui/mail/PileFilters.tsx', 'src/ui/mail/HandOutPieces.tsx',
  'src/ui/exchange/Trouble.tsx', 'src/ui/exchange/UpholdDialog.tsx', 'src/ui/closings/CloseDialog.tsx',
  // Not kept: how a card is printed, which is chosen as it is given.
  'src/ui/cards/CardDialog.tsx',
  // Not kept: how figures are looked at; nothing is typed there that is written.
  'src/ui/figures/acts/ActFilters.tsx', 'src/ui/figures/charts/Charts.tsx', 'src/ui/figures/ReadingChoice.tsx',
  // Not kept as a draft: how large the tablet shows the desk, and whether it ticks, which is kept at once.
  'src/ui/settings/TabletChoice.tsx',
  // Not kept: what was looked for in the help.
  'src/ui/help/HelpDialog.tsx',
  'src/ui/desk/ReferralDialog.tsx', 'src/ui/sheet/LineHead.tsx', 'src/ui/sheet/DaySheetView.tsx',
  // Not kept: a link to the register is called back at the lock, and the phrase typed for it with it.
  'src/ui/exchange/ConfirmTablet.tsx',
]

/** What is typed there and never written down, and why: all else that is typed is a draft. */
export const unkept: Readonly<Record<string, 'search' | 'secret' | 'no field'>> = {
  'src/ui/desk/HouseholdMembers.tsx': 'search', 'src/ui/desk/MergeFound.tsx': 'search', 'src/ui/domiciliation/Worklist.tsx': 'search', 'src/ui/help/HelpDialog.tsx': 'search', 'src/ui/mail/useSort.ts': 'search',
  'src/ui/mail/useStocktake.ts': 'search', 'src/ui/retention/ArchiveDialog.tsx': 'search', 'src/ui/settings/AuditFilters.tsx': 'search', 'src/ui/settings/ImportPile.tsx': 'search',
  'src/ui/sheet/DaySheetView.tsx': 'search', 'src/ui/sheet/useCopying.ts': 'search', 'src/ui/washroom/useServing.ts': 'search',
  'src/ui/exchange/Trouble.tsx': 'secret', 'src/ui/settings/LinkForm.tsx': 'secret', 'src/ui/settings/ReadBackupPane.tsx': 'secret',
  'src/ui/exchange/HeldList.tsx': 'no field', 'src/ui/settings/usePileCount.ts': 'no field',
}
