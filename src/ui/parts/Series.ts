/** Values that go together, one for each place of the axis. */
export type Series = { readonly word: string; readonly values: readonly number[] }

/** A place of the axis; without a tick its label is left out where room is short. */
export type Place = { readonly label: string; readonly tick?: boolean | undefined }
