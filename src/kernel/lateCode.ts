type Load<Part> = () => Promise<Part>

/** Code that may be here already. `bring` fetches it, again where an earlier try did not get it; it is known from then on. */
export type LateCode<Part> = { readonly bring: Load<Part>; readonly here: () => Part | undefined }

const loads = new Set<Load<unknown>>()

/** Makes such code known: when another version comes, the files of this one are gone. Call it once a module, around the import. */
export const lateCode = <Part>(load: Load<Part>): LateCode<Part> => {
  let here: Part | undefined
  const bring = async (): Promise<Part> => (here ??= await load())
  loads.add(bring)
  return { bring, here: () => here }
}

/** Brings in all of it, and what that brings in turn. One that does not come keeps none of the others; asked again, it is tried again. */
export const loadEverything = async (): Promise<void> => {
  for (let known = 0; known < loads.size; ) {
    known = loads.size
    await Promise.allSettled([...loads].map((load) => load()))
  }
}
