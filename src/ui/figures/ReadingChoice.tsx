import { useLocation } from 'wouter'
import { readings, readReading, withReading } from '#ui/figures/reading.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { annualReport } from '#ui/texts/annualReport.ts'

const { label, words } = annualReport.reading
const options = readings.map((value) => ({ value, word: words[value] }))

/** For whom the document is, which its copy, its paper and its file carry. `search`: what follows the address of the document. */
export function ReadingChoice({ search }: { readonly search: string }) {
  const [, navigate] = useLocation()
  return <Segmented label={label} options={options} value={readReading(search)} onChange={(reading) => navigate(withReading(`/bilan?${search}`, reading))} />
}
