// Sizes of files and of the tablet's memory, as people read them.
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const units = [
  [1e9, 'Go'], [1e6, 'Mo'], [1e3, 'ko'],
] as const

/** "3,4 Mo"; takes bytes. */
export const fileSize = (bytes: number): string => {
  const unit = units.find(([size]) => bytes >= size)
  return unit === undefined ? `${number.format(bytes)} octets` : `${number.format(bytes / unit[0])} ${unit[1]}`
}
